import { timingSafeEqual } from 'node:crypto'

/** Whether a request brought the key along that the provider was given; says in no time how much of it was right. */
export function bringsKey(given: string | undefined, expected: string | undefined): boolean {
  if (expected === undefined || given === undefined) return false
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
