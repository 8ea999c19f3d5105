import { fail } from '@qingjian/shared/kernel/result'
import * as v from 'valibot'
import type { SignedTokens } from '../../platform/crypto/signed-token'

/** A check is one piece of work: what was in order long ago may have been tampered with since. */
const LASTS_MS = 3_600_000
export const CHECK_IS_OVER = fail('CONFLICT', '这次核验已经超过一小时，请从头再核验一次')

const logSchema = v.object({
  of: v.literal('log'),
  sequence: v.number(),
  hash: v.string(),
  startedAt: v.number(),
})
const publicationSchema = v.object({
  of: v.literal('publication'),
  id: v.string(),
  next: v.number(),
  checked: v.number(),
  running: v.string(),
  startedAt: v.number(),
})

/** How far a check of the log has come, and since when it runs. */
type LogProgress = v.InferOutput<typeof logSchema>
/** How far a check of one publication has come: the next line, how many there were, and the digest over them. */
export type PublicationProgress = v.InferOutput<typeof publicationSchema>

/** Signed, so that nobody can make a check skip something. */
export function signProgress(carries: SignedTokens, progress: LogProgress | PublicationProgress): string {
  return carries.sign(progress)
}

/** Where the check of the log goes on; undefined when the carry is not of such a check or older than an hour. */
export function readLogProgress(
  carries: SignedTokens,
  token: string | undefined,
  beginning: LogProgress,
): LogProgress | undefined {
  if (token === undefined) return beginning
  const parsed = v.safeParse(logSchema, carries.verify(token))
  return parsed.success && isFresh(parsed.output, beginning) ? parsed.output : undefined
}

/** The same of the check of one publication. */
export function readPublicationProgress(
  carries: SignedTokens,
  token: string | undefined,
  beginning: PublicationProgress,
): PublicationProgress | undefined {
  if (token === undefined) return beginning
  const parsed = v.safeParse(publicationSchema, carries.verify(token))
  if (!parsed.success || parsed.output.id !== beginning.id) return undefined
  return isFresh(parsed.output, beginning) ? parsed.output : undefined
}

function isFresh({ startedAt }: { startedAt: number }, now: { startedAt: number }): boolean {
  return now.startedAt < startedAt + LASTS_MS
}
