import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import { announce } from '../../testing/announce'
import { contentOf } from '../../testing/announcements'
import type { OpennessHouse } from '../../testing/openness-house'
import { VILLAGE } from '../../testing/openness-people'

type StageInput = Extract<AnnouncementInput, { kind: 'stage' }>

const CONTRACTOR = {
  role: 'contractor',
  name: '城东第一建筑公司',
  creditCode: '91630102MA75ABCD12',
} as const

/** Steps as they come one after the other in works that keep to their contract. */
export const STEPS = {
  budget: { stage: 'budget', day: '2026-02-20', amount: 58_000_000 },
  tender: { stage: 'tender', day: '2026-03-01', method: 'comparison', bidders: 3 },
  contract: {
    stage: 'contract',
    day: '2026-03-10',
    amount: 48_000_000,
    until: '2026-08-31',
    parties: [CONTRACTOR],
  },
  start: { stage: 'start', day: '2026-04-01' },
  payment: { stage: 'payment', day: '2026-05-01', amount: 14_400_000, progress: 40 },
  acceptance: { stage: 'acceptance', day: '2026-08-20', isPassed: true },
  warranty: { stage: 'warranty', day: '2026-08-20', until: '2026-12-20' },
} as const satisfies Record<string, Partial<StageInput>>

/** Publishes works of the village and these steps of them, through the reviews and the job. @returns the project's id */
export async function buildWorks(
  house: OpennessHouse,
  steps: readonly Partial<StageInput>[] = [],
  more: Parameters<typeof contentOf.project>[0] = {},
): Promise<string> {
  const content = contentOf.project(more)
  const { announcementId } = await announce(house, { regionId: VILLAGE, content })
  for (const step of steps) await tellStep(house, announcementId, step)
  return announcementId
}

/** Publishes one step. @returns its announcement's id */
export async function tellStep(
  house: OpennessHouse,
  projectId: string,
  step: Partial<StageInput>,
): Promise<string> {
  const content = contentOf.stage(projectId, { amount: undefined, ...step })
  return (await announce(house, { regionId: VILLAGE, content })).announcementId
}
