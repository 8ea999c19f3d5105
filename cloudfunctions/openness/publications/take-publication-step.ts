import { dayOf } from '@qingjian/shared/calendar/day'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import {
  type PublicationSituation,
  recordedStep,
  type TakeablePublicationStep,
  takePublicationStep,
} from '@qingjian/shared/openness/publication-transitions'
import type { Actor } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { SEEN_OLDER, takerAt } from './publication-reach'
import { recordStep } from './record-step'

/** What a member of staff does to a publication. */
export interface StaffStep {
  id: string
  /** The version that was seen. */
  version: number
  step: TakeablePublicationStep
  reason?: string
  /** What has to be true of the publication besides; asked before the transaction, since its lines change with it. */
  check?: (before: PublicationDocument) => Promise<Result<unknown>>
  situation?: (before: PublicationDocument) => Promise<Partial<PublicationSituation>>
  /** Changes in the same transaction: what the rules do not know, and what the audit log says of it. */
  alongside?: (change: Change, after: PublicationDocument) => Promise<Result<Alongside>>
}

export interface Alongside {
  after?: PublicationDocument
  details?: Record<string, unknown>
}

export interface StoredPublication {
  id: string
  version: number
  state: PublicationState
}

/** Takes a step of a member of staff: judged first without any write, and again in the transaction. */
export async function takeStaffStep(
  dependencies: OpennessDependencies,
  actor: Actor,
  { alongside, check, id, reason, situation, step, version }: StaffStep,
): Promise<Result<StoredPublication>> {
  const { now, publications, work } = dependencies
  let known: PublicationSituation = { now, today: dayOf(now) }
  const judge = (before: PublicationDocument | undefined): Result<PublicationDocument> => {
    const taker = takerAt(actor, before)
    if (!taker.ok || before === undefined) return taker as Result<never>
    if (before.version !== version) return SEEN_OLDER
    return takePublicationStep(before, step, taker.data, { ...(reason !== undefined && { reason }) }, known)
  }
  const seen = await publications.find(id)
  if (seen && situation) known = { ...known, ...(await situation(seen)) }
  const possible = judge(seen)
  if (!possible.ok || seen === undefined) return possible as Result<never>
  const checked = await check?.(seen)
  if (checked?.ok === false) return checked
  return commitUnlessRefused(work, async (change) => {
    const judged = judge(await publications.read(change, id))
    if (!judged.ok) return judged
    const besides = await alongside?.(change, judged.data)
    if (besides?.ok === false) return besides
    const after = { ...(besides?.data.after ?? judged.data), changedAt: now }
    await recordStep(dependencies, change, after, {
      step: recordedStep(step),
      ...(actor.personId !== undefined && { personId: actor.personId }),
      ...(reason !== undefined && { reason }),
      ...(besides?.data.details && { details: besides.data.details }),
    })
    return succeed(storedOf(after))
  })
}

export function storedOf({ _id, state, version }: PublicationDocument): StoredPublication {
  return { id: _id, version, state }
}
