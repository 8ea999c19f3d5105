import { openFiles } from '@qingjian/shared/openness/file.contracts'
import {
  abandonRun,
  openRunFiles,
  readRun,
  recordRunStep,
  startRun,
} from '@qingjian/shared/openness/powers/power.contracts'
import { checkLog } from '@qingjian/shared/openness/public.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { FoundDocument } from '../find/find.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { AGREED, PLAN, runCallsOf, storedPower } from './testing/run-calls'

let house: OpennessHouse
let calls: ReturnType<typeof runCallsOf>
beforeEach(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-24')
  await house.memory.insert('openness_announcements', [storedPower()])
  calls = runCallsOf(house)
})

const BEGINNING = {
  powerId: 'power-works',
  regionId: VILLAGE,
  title: '硬化村东道路',
  startedOn: '2026-11-24',
}
const codeOf = (answer: { ok: boolean; error?: { code: string } }) => (answer.ok ? 'ok' : answer.error?.code)
const fieldsOf = (answer: { ok: boolean; error?: { fields?: object } }) =>
  Object.keys(answer.error?.fields ?? {})

describe('a power', () => {
  it('is exercised step by step, everything in public at once', async () => {
    const id = await calls.start()
    expect(await calls.read(id)).toMatchObject({ state: 'running', done: 0, steps: 4, plan: PLAN })
    dataOf(await calls.record(id, 'propose'))
    dataOf(await calls.record(id, 'resolve'))
    dataOf(await calls.record(id, 'post'))
    house.moveTo('2026-11-30')
    const last = dataOf(await calls.record(id, 'carryout', { day: '2026-11-30' }))
    expect(last).toMatchObject({ state: 'done', version: 5, deviations: [] })
    const run = await calls.read(id)
    expect(run).toMatchObject({ state: 'done', done: 4, ahead: [], deviations: 1 })
    expect(run).not.toHaveProperty('nextStep')
    expect(run.records[1]).toMatchObject({ votes: AGREED, deviations: ['material-missing'] })
  })

  it('is told of in the public log, the audit log and the search, each step once', async () => {
    const id = await calls.start()
    dataOf(await calls.record(id, 'propose', { words: '支部委员会提议硬化道路' }))
    expect(calls.logOf(id)).toMatchObject([
      { _id: `${id}.1`, act: 'record', subject: 'run', title: '硬化村东道路', regionId: VILLAGE },
      { _id: `${id}.2`, act: 'record' },
    ])
    const audited = house.memory
      .all<AuditEntry>('audit_entries')
      .filter(({ subject }) => subject === `openness_runs/${id}`)
    expect(audited.map(({ details }) => details.step).sort()).toEqual(['record', 'start'])
    const found = await house.memory.get<FoundDocument>('openness_found', id)
    expect(found?.words).toContain('支部委员会提议硬化道路')
  })

  it('is exercised by the list as it was at the beginning', async () => {
    const id = await calls.start()
    const { latest: _latest, ...older } = storedPower()
    const newer = storedPower('power-works', { version: 2 })
    await house.memory.put('openness_announcements', older)
    await house.memory.put('openness_announcements', {
      ...newer,
      content: { ...newer.content, steps: PLAN.slice(2) },
    } as typeof newer)
    dataOf(await calls.record(id, 'propose'))
    expect(await calls.read(id)).toMatchObject({ powerVersion: 1, steps: 4 })
    expect(await calls.read(await calls.start({ title: '硬化村西道路' }))).toMatchObject({
      powerVersion: 2,
      steps: 2,
    })
  })

  it('is not begun once it is withdrawn, nor where nobody has announced it', async () => {
    const { content: _content, ...tombstone } = storedPower('power-gone', { version: 2, isWithdrawn: true })
    await house.memory.insert('openness_announcements', [tombstone])
    const input = { regionId: VILLAGE, title: '硬化村东道路', startedOn: '2026-11-24' }
    const begin = (powerId: string) => house.call(startRun, { ...input, powerId }, 'clerk')
    expect(codeOf(await begin('power-gone'))).toBe('CONFLICT')
    expect(codeOf(await begin('power-never'))).toBe('NOT_FOUND')
    expect(house.memory.all('openness_runs')).toEqual([])
  })

  it.each([TOWN, DISTRICT])('is not exercised in %s, which is no village', async (regionId) => {
    await house.grant('clerk', 'village-clerk', { regions: [DISTRICT] })
    const input = { ...BEGINNING, regionId }
    expect(fieldsOf(await house.call(startRun, input, 'clerk'))).toEqual(['regionId'])
  })
})

describe('who exercises it', () => {
  it.each([undefined, 'citizen', 'supervisor', 'town-reviewer', 'inspector', 'finance', 'admin', 'cadre'])(
    'is not %s',
    async (openid) => {
      const refusal = openid === undefined || openid === 'citizen' ? /UNAUTHENTICATED|FORBIDDEN/ : /FORBIDDEN/
      expect(codeOf(await house.call(startRun, BEGINNING, openid))).toMatch(refusal)
    },
  )

  it('is the clerk of the village; to others’ it never existed', async () => {
    const id = await calls.start()
    expect(codeOf(await calls.record(id, 'propose', {}, 'second-clerk'))).toBe('ok')
    for (const other of ['next-clerk', 'far-clerk']) {
      expect(codeOf(await calls.record(id, 'resolve', {}, other))).toBe('NOT_FOUND')
      expect(codeOf(await calls.abandon(id, '资金没有到位', other))).toBe('NOT_FOUND')
      expect(codeOf(await house.call(startRun, BEGINNING, other))).toBe('NOT_FOUND')
    }
    expect(codeOf(await house.call(readRun, { id }))).toBe('ok')
    expect(await calls.runOf(id)).toMatchObject({ version: 2 })
  })

  it('records what they saw: two who record at once do not both', async () => {
    const id = await calls.start()
    const report = await calls.reportOf(id, 'propose', {})
    const answers = await Promise.all([
      house.call(recordRunStep, report, 'clerk'),
      house.call(recordRunStep, report, 'second-clerk'),
    ])
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'ok'])
    expect((await calls.runOf(id)).records).toHaveLength(1)
    expect(codeOf(await house.call(abandonRun, { id, version: 1, reason: '资金没有到位' }, 'clerk'))).toBe(
      'CONFLICT',
    )
  })

  it('gets the same answer to a repeat, which records nothing', async () => {
    const id = await calls.start()
    const report = await calls.reportOf(id, 'propose', {})
    const first = await house.call(recordRunStep, report, 'clerk', 'request-of-a-record')
    expect(await house.call(recordRunStep, report, 'clerk', 'request-of-a-record')).toEqual(first)
    expect((await calls.runOf(id)).records).toHaveLength(1)
  })
})

describe('a step that is skipped', () => {
  it('takes a reason, and is seen by everybody for ever', async () => {
    const id = await calls.start()
    expect(fieldsOf(await calls.record(id, 'post'))).toEqual(['reason'])
    const { deviations } = dataOf(await calls.record(id, 'post', { reason: '汛期抢险，来不及开会' }))
    expect(deviations).toEqual(['skipped'])
    const { records } = await calls.read(id)
    expect(records).toMatchObject([
      { stepId: 'propose', outcome: 'skipped', reason: '汛期抢险，来不及开会', deviations: ['skipped'] },
      { stepId: 'resolve', outcome: 'skipped' },
      { stepId: 'post', outcome: 'done', deviations: [] },
    ])
    expect(calls.logOf(id)).toHaveLength(4)
    expect(codeOf(await calls.record(id, 'resolve'))).toBe('CONFLICT')
    expect(await calls.runOf(id)).toMatchObject({ deviates: true })
  })
})

describe('a record', () => {
  it.each<[string, { words?: string; reason?: string }]>([
    ['words', { words: '联系人13812345678' }],
    ['reason', { reason: '问身份证110101199003078515的人' }],
  ])('is refused while its %s hold a personal number', async (field, more) => {
    const id = await calls.start()
    expect(fieldsOf(await calls.record(id, 'propose', more))).toEqual([field])
    expect(JSON.stringify(house.memory.all('openness_runs'))).not.toMatch(/13812345678|110101199003078515/)
  })

  it('is no way around that for the title and the end of a run', async () => {
    const title = '给13812345678修路'
    expect(fieldsOf(await house.call(startRun, { ...BEGINNING, title }, 'clerk'))).toEqual(['title'])
    expect(fieldsOf(await calls.abandon(await calls.start(), '问13812345678'))).toEqual(['reason'])
  })

  it('shows the files that the list calls public, and only counts the others', async () => {
    const id = await calls.start()
    dataOf(await calls.record(id, 'propose'))
    const files = await calls.upload('决议第一页', '签到表', '会场照片')
    const answer = await calls.record(id, 'resolve', { files, materials: [0, 1, -1], reason: undefined })
    expect(dataOf(answer).deviations).toEqual([])
    const [, record] = (await calls.read(id)).records
    expect(record).toMatchObject({ files: [{ name: '决议第一页', kind: 'photo' }], keptFiles: 2 })
    const { records } = await calls.runOf(id)
    expect(records[1]?.files.map(({ isPublic, material }) => [material, isPublic])).toEqual([
      ['决议', true],
      ['签到表', false],
      [undefined, false],
    ])
    const kept = records[1]?.files[1]?.id ?? ''
    expect(dataOf(await house.call(openFiles, { subject: 'run', id, fileIds: [kept] })).files).toEqual([])
    expect(dataOf(await house.call(openFiles, { subject: 'run', id })).files).toHaveLength(1)
    expect([...house.storage.files.keys()].filter((path) => path.includes('uploads'))).toEqual([])
  })

  it('shows what the village keeps to staff within reach alone, each look noted in the audit log', async () => {
    const id = await calls.start()
    dataOf(await calls.record(id, 'propose'))
    const files = await calls.upload('决议第一页', '签到表', '会场照片')
    dataOf(await calls.record(id, 'resolve', { files, materials: [0, 1, -1], reason: undefined }))
    const looks = () =>
      house.memory
        .all<AuditEntry>('audit_entries')
        .filter(({ action }) => action === 'openness.open-run-files')
    for (const as of ['clerk', 'supervisor', 'town-reviewer', 'inspector', 'auditor']) {
      const opened = dataOf(await house.call(openRunFiles, { id }, as))
      expect(opened.files).toMatchObject([
        { name: '签到表', material: '签到表', record: 1, kind: 'photo' },
        { name: '会场照片', record: 1 },
      ])
    }
    expect(looks()).toHaveLength(5)
    for (const as of ['next-clerk', 'far-supervisor', 'far-town-reviewer'])
      expect(codeOf(await house.call(openRunFiles, { id }, as))).toBe('NOT_FOUND')
    for (const as of [undefined, 'citizen', 'cadre', 'finance'])
      expect((await house.call(openRunFiles, { id }, as)).ok).toBe(false)
    expect(looks()).toHaveLength(5)
  })

  it('keeps no file when it is refused', async () => {
    const id = await calls.start()
    dataOf(await calls.record(id, 'propose'))
    const files = await calls.upload('电话13812345678')
    expect(fieldsOf(await calls.record(id, 'resolve', { files, materials: [0] }))).toEqual(['files'])
    expect(fieldsOf(await calls.record(id, 'resolve', { files, materials: [] }))).toEqual(['materials'])
    expect([...house.storage.files.keys()].filter((path) => path.includes('openness-files'))).toEqual([])
  })
})

describe('a run that is given up', () => {
  it('stays with its records and the reason, and takes no more', async () => {
    const id = await calls.start()
    dataOf(await calls.record(id, 'propose'))
    expect(dataOf(await calls.abandon(id))).toMatchObject({ state: 'abandoned', version: 3 })
    const run = await calls.read(id)
    expect(run).toMatchObject({
      state: 'abandoned',
      abandoned: { on: '2026-11-24', reason: '资金没有到位' },
      ahead: [],
    })
    expect(run.abandoned).not.toHaveProperty('by')
    expect(run.records).toHaveLength(1)
    expect(codeOf(await calls.record(id, 'resolve'))).toBe('CONFLICT')
    expect(codeOf(await calls.abandon(id))).toBe('CONFLICT')
    expect(await calls.check(id)).toMatchObject({ state: 'intact', checked: 1 })
  })
})

describe('villages', () => {
  it('each have runs of their own, and record at the same moment', async () => {
    const runs = [
      { as: 'clerk', id: await calls.start() },
      { as: 'next-clerk', id: await calls.start({ regionId: NEXT_VILLAGE }, 'next-clerk') },
      { as: 'far-clerk', id: await calls.start({ regionId: FAR_VILLAGE }, 'far-clerk') },
    ]
    const answers = await Promise.all(runs.map(({ as, id }) => calls.record(id, 'propose', {}, as)))
    expect(answers.map(codeOf)).toEqual(['ok', 'ok', 'ok'])
    expect(dataOf(await house.call(checkLog, {}))).toMatchObject({ state: 'intact', checked: 6 })
  })
})
