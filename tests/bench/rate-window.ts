import { openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import { cardOfWindow } from './bench-district'
import type { BenchHouse } from './bench-house'

/** Somebody who has opened a window's card and not rated yet. */
export interface Scan {
  openid: string
  visit: string
}

let raters = 0

/** A person who was never there before opens a window's card. */
export async function scanWindow(house: BenchHouse, window: number): Promise<Scan> {
  const openid = `bench-rater-${++raters}`
  const { data } = await house.call(openCard, { scene: cardOfWindow(window) }, openid)
  return { openid, visit: data.visit }
}

/** The rating that everybody gives: a level, two dimensions and a reason. */
export function ratingOf(scan: Scan) {
  return {
    visit: scan.visit,
    level: 3 as const,
    dimensions: { attitude: 5, efficiency: 3 } as const,
    reasons: ['queue'],
  }
}

/** Rates the window that was scanned; answers the invocation. */
export async function submitScan(house: BenchHouse, scan: Scan): Promise<string> {
  return (await house.call(submitRating, ratingOf(scan), scan.openid)).invocation
}
