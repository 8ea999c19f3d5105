import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import * as v from 'valibot'
import type { SignedTokens } from '../platform/crypto/signed-token'

const visitSchema = v.object({
  actorId: v.string(),
  cardId: v.string(),
  windowId: v.string(),
  hallId: v.string(),
  unitId: v.string(),
  regionId: v.string(),
  ticket: v.optional(v.string()),
  at: v.number(),
})

/** One person's scan of one card at one instant, as it travels to the phone and back. */
export type Visit = v.InferOutput<typeof visitSchema>

const HOUR = 3_600_000
const SCAN_AGAIN = '这次扫码已经失效，请重新扫窗口上的码'

/** Reads a visit back: signed here, for this actor, not older than the limit. */
export function readVisit(
  visits: SignedTokens,
  token: string,
  actorId: string,
  now: number,
  visitHours: number,
): Result<Visit> {
  const parsed = v.safeParse(visitSchema, visits.verify(token))
  if (!parsed.success || parsed.output.actorId !== actorId) return fail('INVALID_INPUT', SCAN_AGAIN)
  if (now - parsed.output.at > visitHours * HOUR) return fail('CONFLICT', SCAN_AGAIN)
  return succeed(parsed.output)
}
