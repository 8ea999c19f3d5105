import * as contracts from '@qingjian/shared/openness/objection.contracts'
import { CONCERNS_OF_SUBJECT } from '@qingjian/shared/openness/objection-states'
import { SUBJECT_KINDS } from '@qingjian/shared/openness/subject-kinds'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publishLines } from '../testing/publish'
import { storedAnnouncement, storedRun } from '../testing/stored-subjects'
import { objectionCallsOf } from './testing/objection-calls'

let house: OpennessHouse
let calls: ReturnType<typeof objectionCallsOf>

beforeEach(async () => {
  house = await createOpennessHouse()
  calls = objectionCallsOf(house)
  house.moveTo('2026-11-27')
  await house.memory.insert('openness_announcements', [storedAnnouncement('wages')])
  await house.memory.insert('openness_runs', [storedRun('road')])
})

const ABOUT_WAGES = { subject: 'announcement', concern: 'not-so' } as const
const ABOUT_ROAD = { subject: 'run', concern: 'no-meeting', version: 2 } as const

describe('an announcement', () => {
  it('is asked about like a line, and the village answers', async () => {
    const { objection } = dataOf(await calls.ask('wages', '马', ABOUT_WAGES))
    expect(objection).toMatchObject({
      id: 'wages:1',
      subject: 'announcement',
      subjectId: 'wages',
      subjectVersion: 1,
      subjectTitle: '十月份误工补贴',
      regionName: '中庄村',
      concern: 'not-so',
      level: 'village',
    })
    expect(await calls.objectionOf('wages:1')).toMatchObject({
      publicationId: 'publication-of-wages',
      year: 2026,
    })
    expect(dataOf(await calls.ask('wages', '李', ABOUT_WAGES))).toMatchObject({ joined: true })
    expect(dataOf(await calls.answer('wages:1', 'clerk')).objection).toMatchObject({ state: 'answered' })
  })

  it.each([
    ['a project of the town in a village', { holderId: TOWN, holderName: '乐家湾镇' }, 'town'],
    [
      'a policy of the district',
      { holderId: DISTRICT, regionId: DISTRICT, regionName: '城东区', townId: DISTRICT },
      'district',
    ],
  ])('that is %s is answered by whoever published it', async (_what, more, level) => {
    await house.memory.insert('openness_announcements', [storedAnnouncement('above', more)])
    expect(dataOf(await calls.ask('above', '马', ABOUT_WAGES)).objection).toMatchObject({ level })
  })

  it('is not asked about by an older version, nor once it is withdrawn', async () => {
    await house.memory.put('openness_announcements', {
      ...storedAnnouncement('wages'),
      latest: undefined,
    })
    await house.memory.insert('openness_announcements', [storedAnnouncement('wages', { version: 2 })])
    expect(await calls.ask('wages', '马', ABOUT_WAGES)).toMatchObject({
      error: { code: 'CONFLICT', message: '这条刚刚更正过，请刷新后再看' },
    })
    await house.memory.put('openness_announcements', {
      ...storedAnnouncement('wages', { version: 2 }),
      isWithdrawn: true,
    })
    expect(await calls.ask('wages', '马', { ...ABOUT_WAGES, version: 2 })).toMatchObject({
      error: { code: 'CONFLICT', message: '这条已经撤回，撤回的原因写在上面' },
    })
  })
})

describe('the run of a power', () => {
  it('is asked about and needs no publication', async () => {
    const { objection } = dataOf(await calls.ask('road', '马', ABOUT_ROAD))
    expect(objection).toMatchObject({
      subject: 'run',
      subjectId: 'road',
      subjectVersion: 2,
      subjectTitle: '硬化村东道路',
      level: 'village',
    })
    expect(await calls.objectionOf('road:1')).not.toHaveProperty('publicationId')
    expect(dataOf(await house.call(contracts.listMyObjections, {}, '马')).objections).toEqual([objection])
  })

  it('may have gone on since it was read, since what was read still stands', async () => {
    expect(dataOf(await calls.ask('road', '马', { ...ABOUT_ROAD, version: 1 })).objection).toMatchObject({
      subjectVersion: 1,
    })
    expect(await calls.ask('road', '李', { ...ABOUT_ROAD, version: 9 })).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })

  it('is asked about where it lies alone', async () => {
    await house.memory.insert('openness_runs', [
      storedRun('far', { regionId: FAR_VILLAGE, regionName: '朱家庄村' }),
    ])
    dataOf(await calls.ask('far', '马', ABOUT_ROAD))
    expect(await calls.read('far:1', 'clerk')).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(dataOf(await calls.read('far:1', 'far-clerk'))).toMatchObject({ subject: 'run', mayAnswer: true })
  })
})

describe('what can be asked', () => {
  it('is found as what it is, and as nothing else', async () => {
    const { lineIds } = await publishLines(house, [lineOf.expense({ regionId: VILLAGE })])
    const ids = { line: lineIds[0] ?? '', announcement: 'wages', run: 'road' }
    for (const subject of SUBJECT_KINDS)
      for (const [kind, id] of Object.entries(ids)) {
        const [concern = 'other'] = CONCERNS_OF_SUBJECT[subject]
        const answer = await calls.ask(id, '马', { subject, concern, version: kind === 'run' ? 2 : 1 })
        expect({ subject, kind, ok: answer.ok }).toEqual({ subject, kind, ok: subject === kind })
      }
  })

  it('is wrong with it in a way that such a thing can be', async () => {
    const refused = await calls.ask('wages', '马', { subject: 'announcement', concern: 'not-received' })
    const message = '请从列出的问题里选一个'
    expect(refused).toEqual({
      ok: false,
      error: { code: 'INVALID_INPUT', message, fields: { concern: message } },
    })
  })
})
