import type { ContentOf } from '../announcements/announcement-fields'
import { PROJECT_STAGES, type ProjectStage } from './project-stages'

/** What somebody writes of one step in the life of a project, as far as rules and figures ask. */
export type StageFacts = Pick<
  ContentOf<'stage'>,
  | 'stage'
  | 'day'
  | 'amount'
  | 'change'
  | 'reason'
  | 'method'
  | 'bidders'
  | 'progress'
  | 'until'
  | 'retention'
  | 'isPassed'
  | 'parties'
>

/** A step that is public: its newest version. What is withdrawn is none. */
export interface Stage extends StageFacts {
  /** Of the announcement that tells of it. */
  id: string
}

/** Steps in the order of their days; those of one day in the order of life. */
export function inOrder<One extends Stage>(stages: readonly One[]): One[] {
  return [...stages].sort(
    (one, other) =>
      compare(one.day, other.day) || rankOf(one.stage) - rankOf(other.stage) || compare(one.id, other.id),
  )
}

/** Whether what had to be reached is reached: works that were not accepted are as they were before. */
export function isReached({ isPassed, stage }: Pick<StageFacts, 'isPassed' | 'stage'>): boolean {
  return stage !== 'acceptance' || isPassed === true
}

export function rankOf(stage: ProjectStage): number {
  return PROJECT_STAGES.indexOf(stage)
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}
