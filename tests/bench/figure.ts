/** One line of the table: what was asked of a figure and what was measured. */
export interface Figure {
  figure: string
  /** The bound in words; `–` where a figure is only reported. */
  asked: string
  measured: string
  /** Undefined where there is no bound, or where this machine cannot say. */
  ok?: boolean
}

/** One thing that is measured. */
export interface Measurement {
  name: string
  measure(): Promise<Figure[]>
}

interface Bound {
  figure: string
  value: number
  unit?: string
  /** What else a reader should know, such as the two sides of a ratio. */
  detail?: string
}

function written(value: number): string {
  if (value >= 100) return String(Math.round(value))
  return String(Math.round(value * 100) / 100)
}

function worded({ detail, unit, value }: Bound): string {
  const text = unit === undefined ? written(value) : `${written(value)} ${unit}`
  return detail === undefined ? text : `${text} (${detail})`
}

const bounded = (sign: string, bound: Bound, limit: number, ok: boolean): Figure => ({
  figure: bound.figure,
  asked: `${sign} ${written(limit)}${bound.unit === undefined ? '' : ` ${bound.unit}`}`,
  measured: worded(bound),
  ok,
})

/** A figure that must not be above a limit. */
export const atMost = (limit: number, bound: Bound): Figure =>
  bounded('≤', bound, limit, bound.value <= limit)

/** A figure that must not be below a limit. */
export const atLeast = (limit: number, bound: Bound): Figure =>
  bounded('≥', bound, limit, bound.value >= limit)

/** A figure without a bound. */
export const reported = (bound: Bound): Figure => ({
  figure: bound.figure,
  asked: '–',
  measured: worded(bound),
})
