import {
  createAnnouncement,
  readDraftAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import {
  listNextStages,
  listProjects,
  readOpenProjects,
  readProject,
} from '@qingjian/shared/openness/projects/project.contracts'
import { approve, reannounce, retract } from '../testing/announce'
import { contentOf } from '../testing/announcements'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, TOWN, VILLAGE } from '../testing/openness-people'
import { publicationOf } from '../testing/publish'
import type { ProjectDocument } from './projects.documents'
import { buildWorks, STEPS, tellStep } from './testing/build-works'
import { storedProject } from './testing/stored-project'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
  house.moveTo('2026-11-24')
})

const read = async (id: string) => dataOf(await house.call(readProject, { id }, 'citizen'))
const stored = async (id: string) => house.memory.get<ProjectDocument>('openness_projects', id)
const UNDER_WAY = [STEPS.budget, STEPS.tender, STEPS.contract, STEPS.start]

describe('works that a village publishes step by step', () => {
  it('are read by anybody, with their figures and every step', async () => {
    const id = await buildWorks(house, [...UNDER_WAY, STEPS.payment])
    const { announcement, project, stages, warrantyDaysLeft } = await read(id)
    expect(project).toEqual({
      id,
      title: '村东道路硬化',
      regionId: VILLAGE,
      regionName: '中庄村',
      holderId: VILLAGE,
      year: 2026,
      standing: 'payment',
      contractor: '城东第一建筑公司',
      figures: {
        estimate: 60_000_000,
        budget: 58_000_000,
        contract: 48_000_000,
        changed: 0,
        paid: 14_400_000,
        progress: 40,
      },
      plannedEnd: '2026-07-31',
      changedOn: '2026-11-24',
    })
    expect(announcement).toMatchObject({ id, kind: 'project', standing: 'current' })
    expect(stages.map(({ content }) => content?.kind === 'stage' && content.stage)).toEqual([
      'budget',
      'tender',
      'contract',
      'start',
      'payment',
    ])
    expect(warrantyDaysLeft).toBeUndefined()
    expect(await stored(id)).toMatchObject({ ...omitId(project), flags: [], isUntendered: true })
  })

  it('are told with the days that are left of their warranty', async () => {
    const id = await buildWorks(house, [...UNDER_WAY, STEPS.acceptance, STEPS.warranty])
    expect(await read(id)).toMatchObject({
      project: { standing: 'warranty', warrantyUntil: '2026-12-20', figures: { progress: 100 } },
      warrantyDaysLeft: 26,
    })
    const ending = async (warrantyWithin: number) =>
      dataOf(await house.call(listProjects, { warrantyWithin, regionId: TOWN })).projects.map((one) => one.id)
    expect([await ending(26), await ending(25)]).toEqual([[id], []])
  })

  it('are listed in their place and every place above it', async () => {
    const id = await buildWorks(house)
    for (const regionId of [VILLAGE, TOWN, DISTRICT, undefined]) {
      const { projects } = dataOf(await house.call(listProjects, { regionId }))
      expect(projects.map((one) => one.id)).toEqual([id])
    }
    expect(dataOf(await house.call(listProjects, { year: 2025 })).projects).toEqual([])
    expect(dataOf(await house.call(listProjects, { regionId: '630102101' })).projects).toEqual([])
  })

  it('are open data', async () => {
    const id = await buildWorks(house, UNDER_WAY)
    const { projects, publishedAt } = dataOf(await house.call(readOpenProjects, { regionId: TOWN }))
    expect(publishedAt).toBe(house.clock.now())
    expect(projects).toMatchObject([
      {
        id: `oc4ids-qingjian-${id}`,
        status: 'implementation',
        contractingProcesses: [{ summary: { contractValue: { amount: 480_000, currency: 'CNY' } } }],
      },
    ])
  })
})

describe('the next step', () => {
  it('is told to those who write for the publisher, with why others cannot come', async () => {
    const id = await buildWorks(house, [STEPS.budget])
    const { earliestDay, stages, title } = dataOf(
      await house.call(listNextStages, { projectId: id }, 'second-clerk'),
    )
    expect({ earliestDay, title }).toEqual({ earliestDay: '2026-02-01', title: '村东道路硬化' })
    expect(stages.filter(({ whyNot }) => whyNot === undefined).map(({ stage }) => stage)).toEqual([
      'tender',
      'start',
    ])
    expect(stages[0]).toEqual({ stage: 'budget', whyNot: '“预算”已经公开，需要修改请用更正' })
    for (const stranger of ['next-clerk', 'finance', 'town-finance'])
      expect(await house.call(listNextStages, { projectId: id }, stranger)).toMatchObject({
        error: { code: 'NOT_FOUND' },
      })
  })

  const draftOf = async (id: string, step: Parameters<typeof contentOf.stage>[1]) => {
    const content = contentOf.stage(id, { amount: undefined, ...step })
    const made = dataOf(await house.call(createAnnouncement, { regionId: VILLAGE, content }, 'clerk'))
    return dataOf(await house.call(readDraftAnnouncement, { id: made.id }, 'supervisor'))
  }

  it('that would split works to stay below the threshold is told before it is decided upon', async () => {
    const near = {
      figures: { estimate: 0, contract: 390_000_000, changed: 0, paid: 0 },
      isUntendered: true,
    } as const
    await house.memory.put('openness_projects', storedProject('near', { ...near, winnerKey: '另一家公司' }))
    const id = await buildWorks(house, [STEPS.budget, STEPS.tender])
    const { cautions, flaws } = await draftOf(id, { ...STEPS.contract, amount: 380_000_000 })
    expect(flaws).toEqual([])
    expect(cautions).toEqual([
      '疑似拆分项目规避招标：同一公开单位在2026年3月10日签了2份没有公开招标或邀请招标的合同，每份都略低于4,000,000元的招标限额（差10%以内），合计7,700,000元',
    ])
  })

  it('that cannot come is a flaw of its draft, and what would look wrong a caution', async () => {
    const id = await buildWorks(house, UNDER_WAY)
    const draft = (step: Parameters<typeof contentOf.stage>[1]) => draftOf(id, step)
    const twice = await draft(STEPS.contract)
    expect(twice.flaws).toMatchObject([
      { field: 'content.stage', problem: '“合同”已经公开，需要修改请用更正' },
    ])
    const early = await draft({ ...STEPS.payment, progress: 10 })
    expect(early.flaws).toEqual([])
    expect(early.cautions).toEqual([
      '付款超过工程进度：到2026年5月1日已付1笔共144,000元，是合同加变更480,000元的30%，当时工程进度10%，付款超前，超过10个百分点的界限',
    ])
  })
})

describe('the same step, twice under way', () => {
  it('is published once: the other goes back to whoever wrote it', async () => {
    const id = await buildWorks(house, [STEPS.budget, STEPS.tender])
    const drafts: string[] = []
    for (const amount of [48_000_000, 47_000_000]) {
      const content = contentOf.stage(id, { ...STEPS.contract, amount })
      const made = dataOf(await house.call(createAnnouncement, { regionId: VILLAGE, content }, 'clerk'))
      await approve(house, made.id)
      drafts.push(made.id)
    }
    await house.run()
    const states = await Promise.all(drafts.map(async (one) => (await publicationOf(house, one)).state))
    expect(states.sort()).toEqual(['draft', 'published'])
    const returned = await Promise.all(drafts.map(async (one) => (await publicationOf(house, one)).returned))
    expect(returned.find(Boolean)?.reason).toContain('“合同”已经公开')
    expect((await read(id)).stages).toHaveLength(3)
  })
})

describe('what is corrected or withdrawn', () => {
  it('keeps 立项 before everything that followed', async () => {
    const id = await buildWorks(house, [STEPS.budget])
    const late = reannounce(house, id, contentOf.project({ approvedOn: '2026-02-21' }))
    await expect(late).rejects.toThrow('批准日期晚于已经公开的“预算”')
  })

  it('counts as it is now', async () => {
    const id = await buildWorks(house, UNDER_WAY)
    const payment = await tellStep(house, id, STEPS.payment)
    const content = contentOf.stage(id, { ...STEPS.payment, amount: 24_000_000 })
    await reannounce(house, payment, content)
    expect(await stored(id)).toMatchObject({
      figures: { paid: 24_000_000 },
      flags: [],
    })
    await retract(house, payment)
    expect(await stored(id)).toMatchObject({ standing: 'start', figures: { paid: 0 } })
    expect((await read(id)).stages.at(-1)).toMatchObject({ id: payment, standing: 'withdrawn' })
  })

  it('is not listed any more once 立项 is withdrawn', async () => {
    const id = await buildWorks(house)
    await retract(house, id)
    expect(await house.call(readProject, { id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(dataOf(await house.call(listProjects, {})).projects).toEqual([])
    expect(dataOf(await house.call(readOpenProjects, {})).projects).toEqual([])
  })
})

function omitId({ id: _id, ...row }: Awaited<ReturnType<typeof read>>['project']) {
  return row
}
