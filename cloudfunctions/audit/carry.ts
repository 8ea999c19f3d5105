import * as v from 'valibot'
import { CHAIN_BEGINNING, type ChainHead } from '../platform/chain/chain'
import type { SignedTokens } from '../platform/crypto/signed-token'

/** A verification is one piece of work: what it has found in order long ago may have been tampered with since. */
const LASTS_MS = 3_600_000

const payloadSchema = v.object({ sequence: v.number(), hash: v.string(), startedAt: v.number() })

/** How far a verification has come, and since when (UTC milliseconds) it runs. */
interface Progress {
  reached: ChainHead
  startedAt: number
}

/** Signed, so that nobody can make a verification skip a stretch of the chain. */
export function signCarry(carries: SignedTokens, { reached, startedAt }: Progress): string {
  return carries.sign({ ...reached, startedAt })
}

/** Where to go on; undefined when the carry was not signed here or is older than an hour. */
export function readCarry(
  carries: SignedTokens,
  token: string | undefined,
  now: number,
): Progress | undefined {
  if (token === undefined) return { reached: CHAIN_BEGINNING, startedAt: now }
  const parsed = v.safeParse(payloadSchema, carries.verify(token))
  if (!parsed.success || now >= parsed.output.startedAt + LASTS_MS) return undefined
  const { hash, sequence, startedAt } = parsed.output
  return { reached: { sequence, hash }, startedAt }
}
