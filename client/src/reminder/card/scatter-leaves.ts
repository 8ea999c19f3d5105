import { CARD, DIVIDE } from './card-size'
import { OUTERMOST } from './year-rings'

/** A leaf in the air: its middle, its length and turn (radians), 0–1 how strong. */
export interface Leaf {
  x: number
  y: number
  length: number
  turn: number
  opacity: number
}

/** Of a circle, so that no two of a sequence lie in one direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
const MOST = 170
const NEAREST = OUTERMOST + 42
const FARTHEST = 640
const EDGE = 44

/** Where the title stands. */
const TITLE = { bottom: 168, halfWidth: 230 }

/** Leaves around the rings on the dark ground, always the same ones; none under words. */
export function scatterLeaves(middle: { x: number; y: number }): Leaf[] {
  const leaves = Array.from({ length: MOST }, (_, index): Leaf => {
    const angle = index * GOLDEN_ANGLE
    const distance = NEAREST + (FARTHEST - NEAREST) * Math.sqrt((index + 0.5) / MOST)
    const share = ((index * 7) % 11) / 11
    return {
      x: middle.x + distance * Math.cos(angle),
      y: middle.y + distance * Math.sin(angle),
      length: 28 + 30 * share,
      turn: angle + Math.PI / 2 + share,
      opacity: 0.18 + 0.4 * (((index * 5) % 7) / 7),
    }
  })
  return leaves.filter(
    ({ x, y }) =>
      x > EDGE &&
      x < CARD.width - EDGE &&
      y > EDGE &&
      y < DIVIDE - 2 * EDGE &&
      (y > TITLE.bottom || Math.abs(x - middle.x) > TITLE.halfWidth),
  )
}
