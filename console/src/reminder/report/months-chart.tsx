import { tokens } from '../../ui/tokens'
import { reportText as text } from './report.text'
import type { Report } from './report-rows'

const WIDTH = 720
const HEIGHT = 220
const TOP = 24
const BOTTOM = 28
const ROOM = HEIGHT - TOP - BOTTOM

/** People of each month as columns; drawn as lines and not on a canvas, so that it prints sharp at any width. */
export function MonthsChart({ report: { months, year } }: { report: Report }) {
  const most = months.reduce((found, one) => (one.counts.people > found.counts.people ? one : found))
  const scale = most.counts.people === 0 ? 0 : ROOM / most.counts.people
  const step = WIDTH / months.length
  const wide = step * 0.56
  return (
    <figure className="report-chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text.chartAlt(year, text.monthOf(most.month), most.counts.people)}
      >
        <line x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} stroke={tokens.line} />
        {months.map(({ counts: { delivered, people }, month }, n) => {
          const middle = n * step + step / 2
          const full = people * scale
          const dark = Math.min(delivered, people) * scale
          const ground = HEIGHT - BOTTOM
          return (
            <g key={month} textAnchor="middle" fontSize={14}>
              <rect
                x={middle - wide / 2}
                y={ground - full}
                width={wide}
                height={full}
                fill={tokens.chartSoft}
              />
              <rect
                x={middle - wide / 2}
                y={ground - dark}
                width={wide}
                height={dark}
                fill={tokens.primary}
              />
              {people === 0 ? null : (
                <text x={middle} y={ground - full - 6} fill={tokens.ink}>
                  {people}
                </text>
              )}
              <text x={middle} y={HEIGHT - 8} fill={tokens.inkSoft}>
                {text.monthOf(month)}
              </text>
            </g>
          )
        })}
      </svg>
      <figcaption className="report-key">
        <span style={{ background: tokens.primary }} /> {text.delivered}
        <span style={{ background: tokens.chartSoft }} /> {text.others}
      </figcaption>
    </figure>
  )
}
