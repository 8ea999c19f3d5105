/** One point of a trend: how many, and which share (0–1) where it may be shown. */
export interface TrendPoint {
  count: number
  share?: number
}

const WIDTH = 320
const HEIGHT = 100

const rounded = (value: number) => Math.round(value * 10) / 10

/** Bars for the counts, as tall as the largest; empty periods leave a gap. */
function bars(points: readonly TrendPoint[], step: number): string {
  const most = Math.max(1, ...points.map((point) => point.count))
  const width = Math.max(1, step * 0.6)
  return points
    .map(({ count }, index) => {
      const height = (count / most) * HEIGHT
      const left = index * step + (step - width) / 2
      return count === 0
        ? ''
        : `M${rounded(left)} ${HEIGHT}v-${rounded(height)}h${rounded(width)}v${rounded(height)}z`
    })
    .join('')
}

/** A line through the shares; it breaks where a share is hidden, and a lone point is a dot. */
function line(points: readonly TrendPoint[], step: number): string {
  let open = false
  return points
    .map(({ share }, index) => {
      if (share === undefined) {
        open = false
        return ''
      }
      const at = `${rounded(index * step + step / 2)} ${rounded(HEIGHT - share * HEIGHT)}`
      const drawn = open ? `L${at}` : `M${at}h.1`
      open = true
      return drawn
    })
    .join('')
}

function asMask(body: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 -4 ${WIDTH} ${HEIGHT + 8}' preserveAspectRatio='none'>${body}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}

/**
 * A trend as two drawings, each a CSS mask that takes its colour from the page: a mini-program has no SVG element, and
 * a chart library would weigh more than all pages together.
 */
export function drawTrend(points: readonly TrendPoint[]): { bars: string; line: string } {
  const step = WIDTH / Math.max(1, points.length)
  return {
    bars: asMask(`<path d='${bars(points, step)}'/>`),
    line: asMask(
      `<path d='${line(points, step)}' fill='none' stroke='#000' stroke-width='3' stroke-linecap='round' stroke-linejoin='round' vector-effect='non-scaling-stroke'/>`,
    ),
  }
}
