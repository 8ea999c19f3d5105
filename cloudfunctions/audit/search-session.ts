import * as v from 'valibot'
import type { Actor } from '../platform/access/actor'
import type { SignedTokens } from '../platform/crypto/signed-token'

/** A search session lasts an hour; who goes on looking says anew why. */
const LASTS_MS = 3_600_000

const payloadSchema = v.object({ actor: v.string(), expiresAt: v.number() })

/** @param now UTC milliseconds */
export function signSearch(searches: SignedTokens, actor: Actor, now: number) {
  const expiresAt = now + LASTS_MS
  return { search: searches.sign({ actor: actor.id, expiresAt }), expiresAt }
}

/** Whether a token is the actor's own and its hour has not passed. */
export function isSearchOpen(searches: SignedTokens, token: string, actor: Actor, now: number): boolean {
  const parsed = v.safeParse(payloadSchema, searches.verify(token))
  return parsed.success && parsed.output.actor === actor.id && now < parsed.output.expiresAt
}
