/** One ring of the drawing, in pixels. */
export interface Ring {
  radius: number
  width: number
  /** 0–1. */
  opacity: number
}

/** Around the number, and as far as the drawing may reach. */
export const INNERMOST = 168
export const OUTERMOST = 304

const LINE = 2

/**
 * One ring for a year, as trees grow them: the whole space is always filled, so that few years stand wide apart and many
 * close together. Every tenth is stronger, and so is this year's, the outermost.
 */
export function yearRings(years: number): Ring[] {
  const step = years > 1 ? (OUTERMOST - INNERMOST) / (years - 1) : 0
  return Array.from({ length: years }, (_, index) => {
    const year = index + 1
    const isNewest = year === years
    const isDecade = year % 10 === 0
    return {
      radius: isNewest ? OUTERMOST : INNERMOST + index * step,
      width: isNewest ? 3 * LINE : isDecade ? 1.5 * LINE : years > 40 ? LINE / 2 : LINE,
      opacity: isNewest ? 1 : isDecade ? 0.8 : 0.42,
    }
  })
}

/** How far a ring is from a circle at an angle (radians), as a share of its radius: no tree grows evenly. */
export function unevenness(angle: number): number {
  return 0.011 * Math.sin(2 * angle + 0.7) + 0.007 * Math.sin(3 * angle + 2.1) + 0.004 * Math.sin(5 * angle)
}
