import { DEFAULT_PROJECT_RULES, type ProjectRules } from '@qingjian/shared/openness/projects/project-fields'
import type { PROJECT_STAGES } from '@qingjian/shared/openness/projects/project-stages'
import { flagsOfStages, sameWinner, splitUnderThreshold } from '@qingjian/shared/openness/projects/red-flags'
import * as fc from 'fast-check'
import type { Change } from '../../platform/serve/unit-of-work'
import { createSettingsRepository } from '../../platform/settings/settings.repository'
import { createMemoryDatabase, type MemoryDatabase } from '../../platform/testing/memory-database'
import { createTestFoundation } from '../../platform/testing/test-foundation'
import type { AnnouncementDocument } from '../announcements/announcements.documents'
import { createAnnouncementsRepository } from '../announcements/announcements.repository'
import { contentOf } from '../testing/announcements'
import { storedAnnouncement } from '../testing/stored-subjects'
import { signedContractOf } from './neighbours'
import { projectDocumentOf, withFlags } from './project-document'
import { readStory } from './project-story'
import type { ProjectDocument } from './projects.documents'
import { createProjectsRepository } from './projects.repository'
import { recountProject } from './recount-project'

/** Histories that are lived through; more of them with COUNT_RUNS. */
const RUNS = Number(process.env.COUNT_RUNS ?? 40)
const PROJECTS = ['works-0', 'works-1', 'works-2', 'works-3', 'works-4']
/** Few enough that random works meet them. */
const RULES: ProjectRules = {
  ...DEFAULT_PROJECT_RULES,
  tenderThreshold: 10_000_00,
  nearPercent: 50,
  months: 6,
  sameWinner: 2,
}

function createParts(memory: MemoryDatabase) {
  const { cipher } = createTestFoundation(memory).foundation
  return {
    announcements: createAnnouncementsRepository(memory, cipher),
    projects: createProjectsRepository(memory),
    projectRules: createSettingsRepository(memory, 'openness-projects', { ...RULES, version: 1 }),
    work: {
      commit: <R>(change: (change: Change) => Promise<R>) =>
        memory.transaction((transaction) => change(transaction as Change)),
    },
  }
}

type Publishes = Partial<Parameters<typeof contentOf.stage>[1]>

/** One publication: a step told or corrected, a step or the whole of 立项 withdrawn, or published again. */
const publication = fc.record({
  project: fc.nat(PROJECTS.length - 1),
  act: fc.constantFrom('tell', 'tell', 'tell', 'tell', 'withdraw', 'withdraw-project', 'decide'),
  slot: fc.nat(5),
  month: fc.integer({ min: 1, max: 9 }),
  amount: fc.integer({ min: 1_000_00, max: 12_000_00 }),
  firm: fc.constantFrom('甲公司', '乙公司'),
  method: fc.constantFrom('open', 'direct'),
})

type Publication = typeof publication extends fc.Arbitrary<infer One> ? One : never

/** Each slot of a project is one announcement of one kind of step, so that telling it again corrects it. */
function stepOf({ amount, firm, method, month, slot }: Publication): Publishes {
  const stage = (['tender', 'contract', 'contract', 'start', 'payment', 'change'] as const)[slot] ?? 'start'
  const day = `2026-0${month}-15`
  const facts: Partial<Record<(typeof PROJECT_STAGES)[number], Publishes>> = {
    tender: { method: method as 'open' | 'direct' },
    contract: { amount, parties: [{ role: 'contractor', name: firm }] },
    payment: { amount, progress: month * 10 },
    change: { change: amount, reason: '加厚' },
  }
  return { stage, day, amount: undefined, ...facts[stage] }
}

/** Writes what a publication would, as the next version of its announcement. */
async function publish(memory: MemoryDatabase, one: Publication): Promise<string> {
  const projectId = PROJECTS[one.project] ?? ''
  // The second contract of a project takes the place of the first one.
  const slot = one.slot === 2 ? 1 : one.slot
  const isProject = one.act === 'withdraw-project' || one.act === 'decide'
  const id = isProject ? projectId : `${projectId}-${slot}`
  const before = memory
    .all<AnnouncementDocument>('openness_announcements')
    .filter(({ announcementId }) => announcementId === id)
    .sort((first, second) => second.version - first.version)[0]
  if (before) await memory.put('openness_announcements', { ...before, latest: undefined })
  const isWithdrawn = one.act.startsWith('withdraw')
  if (isWithdrawn && !before) return projectId
  const version = (before?.version ?? 0) + 1
  const content = isProject ? contentOf.project() : contentOf.stage(projectId, stepOf(one))
  const next = storedAnnouncement(id, {
    version,
    projectId,
    holderId: one.project < 3 ? '630102100201' : '630102',
    kind: content.kind,
    content: { ...content, files: [] } as AnnouncementDocument['content'],
    publishedOn: `2026-11-${String(10 + one.month)}`,
  })
  const { content: _gone, ...tombstone } = next
  await memory.put('openness_announcements', isWithdrawn ? { ...tombstone, isWithdrawn: true } : next)
  return projectId
}

function decide(memory: MemoryDatabase, project: number): Promise<string> {
  const unused = { slot: 0, month: 1, amount: 0, firm: '甲公司', method: 'open' } as const
  return publish(memory, { project, act: 'decide', ...unused })
}

/** What should be known of all projects, reckoned from all announcements at once. */
async function freshly(parts: ReturnType<typeof createParts>): Promise<ProjectDocument[]> {
  const rules = { ...RULES, version: 1 }
  const stories = (await Promise.all(PROJECTS.map((id) => readStory(parts, id)))).flatMap((one) => one ?? [])
  const projects = stories.map((story) => projectDocumentOf(story, rules))
  const contracts = projects.flatMap((one) => signedContractOf(one) ?? [])
  return projects.map((project, place) => {
    const own = signedContractOf(project)
    const among = own
      ? [splitUnderThreshold(own, contracts, rules), sameWinner(own, contracts, rules)].flatMap(
          (one) => one ?? [],
        )
      : []
    return withFlags(project, [...flagsOfStages(project._id, stories[place]?.stages ?? [], rules), ...among])
  })
}

describe('a project that is recounted whenever something about it becomes public', () => {
  it('is what all announcements together come to, and so are those that it is compared with', async () => {
    let flagged = 0
    await fc.assert(
      fc.asyncProperty(fc.array(publication, { minLength: 5, maxLength: 25 }), async (publications) => {
        const memory = createMemoryDatabase()
        const parts = createParts(memory)
        for (const project of PROJECTS.keys()) await decide(memory, project)
        for (const id of PROJECTS) await recountProject(parts, id)
        for (const one of publications) await recountProject(parts, await publish(memory, one))
        const counted = memory.all<ProjectDocument>('openness_projects')
        flagged += counted.filter(({ isFlagged }) => isFlagged).length
        expect(sorted(counted)).toEqual(sorted(await freshly(parts)))
      }),
      { numRuns: RUNS },
    )
    expect(flagged).toBeGreaterThan(20)
  })

  it('finds its way after a run that died before the project itself was written', async () => {
    const memory = createMemoryDatabase()
    const parts = createParts(memory)
    const tell = (project: number, slot: number) =>
      publish(memory, {
        project,
        slot,
        act: 'tell',
        month: 3,
        amount: 9_000_00,
        firm: '甲公司',
        method: 'direct',
      })
    for (const project of [0, 1]) {
      await decide(memory, project)
      await tell(project, 0)
    }
    await tell(0, 1)
    for (const id of ['works-0', 'works-1']) await recountProject(parts, id)
    await tell(1, 1)
    const dying = { ...parts.projects, put: dieAt(2, parts.projects.put) }
    await expect(recountProject({ ...parts, projects: dying }, 'works-1')).rejects.toThrow('died')
    expect(await parts.projects.find(['works-0'])).toMatchObject([{ isFlagged: true }])
    await recountProject(parts, 'works-1')
    expect(sorted(memory.all<ProjectDocument>('openness_projects'))).toEqual(sorted(await freshly(parts)))
  })
})

function dieAt(nth: number, put: ReturnType<typeof createParts>['projects']['put']): typeof put {
  let count = 0
  return async (...given) => {
    count += 1
    if (count === nth) throw new Error('died')
    return put(...given)
  }
}

function sorted(projects: readonly ProjectDocument[]): ProjectDocument[] {
  return [...projects].sort((one, other) => (one._id < other._id ? -1 : 1))
}
