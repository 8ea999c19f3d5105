import type { Random } from '../random'

/** A whole number, both ends included. */
export function wholeBetween(random: Random, least: number, most: number): number {
  return least + random.below(most - least + 1)
}
