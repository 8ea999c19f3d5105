import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { DueView } from '@qingjian/shared/openness/affairs/affair-fields'
import type { AnnouncementView, ContentOf } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { readRun } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunRowView } from '@qingjian/shared/openness/powers/power-fields'
import type { readProject } from '@qingjian/shared/openness/projects/project.contracts'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import { openAnnouncement, powerContent, projectContent, stageContent } from './open-announcement'
import { VILLAGE } from './open-books'

/** A village by its code, which a community is not. */
export const COMMITTEE = { regionId: '630102103201', name: '中庄村' }

/** A road for 80万元 of which six tenths stand. */
export function projectRow(patch: Partial<ProjectRowView> = {}): ProjectRowView {
  return {
    id: 'project-1',
    title: '村东道路硬化',
    ...{ regionId: VILLAGE.regionId, regionName: VILLAGE.name, holderId: VILLAGE.regionId },
    year: 2026,
    standing: 'payment',
    contractor: '青海宏达路桥有限公司',
    figures: {
      ...{ estimate: 80_000_000, budget: 78_000_000, contract: 76_000_000, changed: 4_000_000 },
      ...{ paid: 30_000_000, progress: 60 },
    },
    plannedEnd: '2026-12-31',
    changedOn: '2026-10-22',
    ...patch,
  }
}

/** A step of the road that is public. */
export function toldStage(
  content: Partial<ContentOf<'stage'>>,
  patch: Partial<AnnouncementView> = {},
): AnnouncementView {
  const id = `stage-${content.stage ?? 'payment'}`
  return openAnnouncement(stageContent(content), { announcement: { id, kind: 'stage', ...patch } })
    .announcement
}

/** The road from 立项 to its first payment. */
export function openProject(
  patch: Partial<ContractOutput<typeof readProject>> = {},
): ContractOutput<typeof readProject> {
  return {
    project: projectRow(),
    announcement: openAnnouncement(projectContent(), { announcement: { id: 'project-1' } }).announcement,
    stages: [
      toldStage({ stage: 'budget', day: '2026-04-20', words: '镇里审过预算。', amount: 78_000_000 }),
      toldStage({ stage: 'payment', day: '2026-10-20', words: '付第一笔进度款。' }),
    ],
    objections: [],
    isMine: false,
    ...patch,
  }
}

/** The accounts of September, which came in time. */
export function due(patch: Partial<DueView> = {}): DueView {
  return {
    ...{ itemId: 'accounts', itemName: '财务收支', arm: 'finance', clock: 'monthly' },
    ...{ period: '2026-09', periodName: '2026年9月', dueOn: '2026-10-15' },
    ...{ state: 'out', days: 0, publicationId: 'publication-9', publishedOn: '2026-10-12' },
    ...patch,
  }
}

/** A village that keeps its clocks. */
export function openAffairs(
  patch: Partial<ContractOutput<typeof readAffairs>> = {},
): ContractOutput<typeof readAffairs> {
  return {
    ...COMMITTEE,
    year: 2026,
    today: '2026-11-28',
    dues: [due()],
    late: { items: 0, days: 0 },
    isDue: true,
    ...patch,
  }
}

/** 硬化村东道路 by 四议两公开, before its last step. */
export function runRow(patch: Partial<RunRowView> = {}): RunRowView {
  return {
    id: 'run-1',
    title: '硬化村东道路',
    ...{ powerId: 'power-1', powerTitle: '村级工程项目建设', class: 'decision' },
    ...{ regionId: VILLAGE.regionId, regionName: VILLAGE.name },
    ...{ state: 'running', version: 3, startedOn: '2026-11-01', done: 2, steps: 3, deviations: 0 },
    nextStep: { id: 'post', title: '决议公开', dueOn: '2026-11-29', lateDays: 0 },
    ...patch,
  }
}

type OpenRun = ContractOutput<typeof readRun>

interface RunPatch extends Partial<Omit<OpenRun, 'run'>> {
  run?: Partial<OpenRun['run']>
}

export function runRecord(
  patch: Partial<OpenRun['run']['records'][number]> = {},
): OpenRun['run']['records'][number] {
  return {
    ...{ stepId: 'propose', outcome: 'done', day: '2026-11-05', recordedAt: Date.UTC(2026, 10, 5, 2) },
    ...{ words: '党支部提出硬化村东道路。', files: [], keptFiles: 0, deviations: [] },
    ...patch,
  }
}

/** The run with its records: the proposal, and a meeting that agreed. */
export function openRun({ run, ...rest }: RunPatch = {}): OpenRun {
  return {
    run: {
      ...runRow(),
      powerVersion: 1,
      plan: powerContent().steps,
      records: [
        runRecord(),
        runRecord({
          ...{ stepId: 'decide', day: '2026-11-26', words: '代表们同意修。', keptFiles: 1 },
          votes: { entitled: 21, present: 18, inFavour: 17, against: 1 },
        }),
      ],
      ahead: [{ stepId: 'post', dueOn: '2026-11-29' }],
      ...run,
    },
    objections: [],
    isMine: false,
    ...rest,
  }
}
