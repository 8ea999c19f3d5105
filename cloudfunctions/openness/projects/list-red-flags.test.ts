import type { ContractInput } from '@qingjian/shared/kernel/contract'
import {
  listRedFlags,
  readProjectRules,
  saveProjectRules,
} from '@qingjian/shared/openness/projects/project.contracts'
import { DEFAULT_PROJECT_RULES } from '@qingjian/shared/openness/projects/project-fields'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from '../testing/openness-people'
import type { ProjectDocument } from './projects.documents'
import { buildWorks, STEPS, tellStep } from './testing/build-works'
import { storedFlag, storedProject } from './testing/stored-project'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-24')
})

const keep = (projects: ProjectDocument[]) => house.memory.insert('openness_projects', projects)
const flagged = (id: string, more: Partial<ProjectDocument> = {}) =>
  storedProject(id, { flags: [storedFlag(id)], isFlagged: true, ...more })
const seen = async (openid: string, input: ContractInput<typeof listRedFlags> = {}) =>
  dataOf(await house.call(listRedFlags, input, openid)).flags.map(({ projectId }) => projectId)

describe('red flags', () => {
  beforeEach(() =>
    keep([
      flagged('here'),
      flagged('next', { regionId: NEXT_VILLAGE, flags: [storedFlag('next', 'same-winner')] }),
      flagged('far', { regionId: FAR_VILLAGE }),
      flagged('town', { regionId: TOWN, unitId: 'unit-town' }),
      storedProject('clean'),
    ]),
  )

  it('are told to those who supervise and review, as far as they reach', async () => {
    expect((await seen('supervisor')).sort()).toEqual(['here'])
    expect((await seen('town-reviewer')).sort()).toEqual(['here', 'next', 'town'])
    for (const all of ['inspector', 'leader', 'auditor'])
      expect((await seen(all)).sort()).toEqual(['far', 'here', 'next', 'town'])
  })

  it('are nobody else’s to know', async () => {
    for (const openid of ['clerk', 'finance', 'admin'])
      expect(await house.call(listRedFlags, {}, openid)).toMatchObject({ error: { code: 'FORBIDDEN' } })
    expect(await house.call(listRedFlags, {})).toMatchObject({ error: { code: 'UNAUTHENTICATED' } })
    expect(await seen('supervisor', { projectId: 'next' })).toEqual([])
    expect(await seen('supervisor', { regionId: NEXT_VILLAGE })).toEqual([])
  })

  it('are looked for by place, by kind and by project', async () => {
    expect(await seen('inspector', { regionId: OTHER_TOWN })).toEqual(['far'])
    expect((await seen('inspector', { regionId: DISTRICT })).sort()).toEqual(['far', 'here', 'next', 'town'])
    expect(await seen('inspector', { flag: 'same-winner' })).toEqual(['next'])
    expect(dataOf(await house.call(listRedFlags, { projectId: 'here' }, 'leader')).flags).toEqual([
      { ...storedFlag('here'), projectId: 'here', title: '村东道路硬化', regionName: '中庄村' },
    ])
  })

  it('come page by page', async () => {
    await keep(Array.from({ length: 30 }, (_, place) => flagged(`more-${place}`)))
    const first = dataOf(await house.call(listRedFlags, { regionId: VILLAGE }, 'inspector'))
    const second = dataOf(
      await house.call(listRedFlags, { regionId: VILLAGE, after: first.next }, 'inspector'),
    )
    const ids = [...first.flags, ...second.flags].map(({ projectId }) => projectId)
    expect([new Set(ids).size, ids.length, second.next]).toEqual([31, 31, undefined])
  })
})

describe('the rules of red flags', () => {
  const save = (settings: object, version = 0, openid = 'inspector') =>
    house.call(
      saveProjectRules,
      { version, settings: { ...DEFAULT_PROJECT_RULES, ...settings }, reason: '按区里规定调整' },
      openid,
    )

  it('begin with what the law and custom say', async () => {
    expect(dataOf(await house.call(readProjectRules, {}, 'leader'))).toEqual({
      version: 0,
      settings: DEFAULT_PROJECT_RULES,
    })
  })

  it('are saved with a reason by who acts for the district, and by nobody over another', async () => {
    expect(dataOf(await save({ aheadPercent: 20 }, 0, 'admin'))).toEqual({ version: 1 })
    expect(dataOf(await house.call(readProjectRules, {}, 'inspector'))).toMatchObject({
      version: 1,
      settings: { aheadPercent: 20 },
      lastChange: { by: 'admin', reason: '按区里规定调整' },
    })
    expect(await save({})).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await save({}, 1, 'leader')).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('count within two minutes also for what was reckoned before', async () => {
    const id = await buildWorks(house, [STEPS.budget, STEPS.tender, STEPS.contract, STEPS.start])
    await tellStep(house, id, { ...STEPS.payment, progress: 10 })
    expect(await seen('supervisor')).toEqual([id])
    dataOf(await save({ aheadPercent: 20 }))
    house.clock.advance(61_000)
    await house.run()
    expect(await seen('supervisor')).toEqual([])
  })

  it('find the same winner in works of two places, told on both', async () => {
    dataOf(await save({ sameWinner: 2 }))
    house.clock.advance(61_000)
    const steps = [STEPS.budget, STEPS.tender, STEPS.contract]
    const [one, other] = [
      await buildWorks(house, steps),
      await buildWorks(house, steps, { title: '村西水渠维修' }),
    ]
    const { flags } = dataOf(await house.call(listRedFlags, { flag: 'same-winner' }, 'supervisor'))
    expect(flags.map(({ projectId }) => projectId).sort()).toEqual([one, other].sort())
    for (const { rows } of flags)
      expect(rows.map(({ title }) => title).sort()).toEqual(['村东道路硬化', '村西水渠维修'])
  })
})
