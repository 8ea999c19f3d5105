import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { Meeting } from '@qingjian/shared/openness/powers/quorums'

/** A step of a power while it is being written. */
export interface DraftStep {
  id: string
  title?: string
  who?: string
  words?: string
  days?: number | null
  meeting?: Meeting
  postedDays?: number | null
  materials?: ({ name?: string; isPublic?: boolean } | undefined)[]
}

export function newStep(others: readonly DraftStep[]): DraftStep {
  const taken = new Set(others.map(({ id }) => id))
  let number = 1
  while (taken.has(`s${number}`)) number += 1
  return { id: `s${number}`, title: '', who: '', words: '', materials: [] }
}

/** What is written so far, as it would be drawn. */
export function planOf(steps: readonly DraftStep[]): PowerStep[] {
  return steps.map(({ days, id, materials = [], meeting, postedDays, title = '', who = '', words = '' }) => ({
    ...{ id, title, who, words, days: days ?? 0 },
    ...(meeting === undefined ? {} : { meeting }),
    ...(typeof postedDays === 'number' ? { postedDays } : {}),
    materials: materials.flatMap((one) =>
      one?.name ? [{ name: one.name, isPublic: one.isPublic ?? false }] : [],
    ),
  }))
}
