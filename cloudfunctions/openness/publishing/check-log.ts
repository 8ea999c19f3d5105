import { succeed } from '@qingjian/shared/kernel/result'
import type { checkLog as contract } from '@qingjian/shared/openness/public.contracts'
import { CHAIN_BEGINNING } from '../../platform/chain/chain'
import { verifyStretch } from '../../platform/chain/verify-stretch'
import type { ChainBreak } from '../../platform/chain/walk-chain'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LogEntryDocument } from '../openness.documents'
import { CHECK_IS_OVER, readLogProgress, signProgress } from './check-carry'
import { describeLogBreak } from './describe-log-break'
import { PUBLICATION_CHAIN, sourceOfLog } from './publication-chain'

/** Recomputes the next stretch of the public log. */
export const checkLog: UseCase<OpennessDependencies, typeof contract> = async (
  { carries, now, publicationLog },
  _actor,
  { carry },
) => {
  const progress = readLogProgress(carries, carry, { of: 'log', ...CHAIN_BEGINNING, startedAt: now })
  if (!progress) return CHECK_IS_OVER
  const { hash, sequence, startedAt } = progress
  const stretch = await verifyStretch(sourceOfLog(publicationLog), { hash, sequence }, PUBLICATION_CHAIN)
  const { reached, state } = stretch
  return succeed({
    state,
    checked: reached.sequence,
    ...(state === 'going' && { carry: signProgress(carries, { of: 'log', ...reached, startedAt }) }),
    ...(stretch.break && { brokenAt: brokenAtOf(stretch.break) }),
  })
}

function brokenAtOf(found: ChainBreak<LogEntryDocument>) {
  const { entry, sequence } = found
  return {
    // After tampering anything may stand there.
    sequence: Number.isFinite(sequence) ? sequence : 0,
    ...(typeof entry?.title === 'string' && { title: entry.title }),
    problem: describeLogBreak(found),
  }
}
