import { dayOf } from '@qingjian/shared/calendar/day'
import type { PublicationKind } from '@qingjian/shared/openness/publication-states'
import { postedUntilOf } from '@qingjian/shared/openness/publication-transitions'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LogEntryDocument, PublicationDocument } from '../openness.documents'
import { recordStep } from '../publications/record-step'
import { appendLog, logSubjectOf } from './append-log'
import { stepOfJob } from './job-step'
import { sealOfPublication } from './seal-publication'

const ACTS: Record<PublicationKind, LogEntryDocument['act']> = {
  lines: 'publish',
  correction: 'correct',
  withdrawal: 'withdraw',
}

/**
 * Makes a publication public whose lines are all written: its state, its history, its entry in the public log and in the
 * audit log become visible together.
 */
export async function finishPublication(
  dependencies: OpennessDependencies,
  change: Change,
  publication: PublicationDocument,
): Promise<PublicationDocument> {
  const { now } = dependencies
  const { lineCount, publishedLines, runningDigest } = publication
  if (publishedLines !== lineCount) throw new Error(`${publishedLines} of ${lineCount} lines are written`)
  const publishedOn = dayOf(now)
  const published: PublicationDocument = {
    ...stepOfJob(publication, 'publish', now),
    publishedAt: now,
    publishedOn,
    postedUntil: postedUntilOf(publishedOn),
    unsettledSince: now,
    changedAt: now,
  }
  const { kind, reason, totals } = published
  const amount = totals.reduce((sum, total) => sum + total.amount, 0)
  const digest = sealOfPublication(published, runningDigest)
  await recordStep(dependencies, change, published, { step: 'publish', details: { amount, digest } })
  await appendLog(dependencies, change, logSubjectOf(published), {
    act: ACTS[kind],
    lines: lineCount,
    amount,
    digest,
    ...(reason !== undefined && { reason }),
  })
  return published
}
