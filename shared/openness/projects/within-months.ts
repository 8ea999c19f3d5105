/** The day so many months after another; the last of its month where that month is shorter. */
export function monthsLater(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const [year, inYear] = [Math.floor(month / 12), month % 12]
  const longest = new Date(Date.UTC(year, inYear + 1, 0)).getUTCDate()
  const date = Math.min(Number(day.slice(8)), longest)
  return `${String(year).padStart(4, '0')}-${inTwo(inYear + 1)}-${inTwo(date)}`
}

/**
 * Which of several days are looked at together with one: the most that lie within so many months of each other and hold it,
 * the earlier ones where there are as many.
 * @param days of whatever is compared, the own one among them, in any order
 */
export function togetherWith<One>(
  own: One,
  all: readonly One[],
  dayOf: (one: One) => string,
  months: number,
): One[] {
  const sorted = [...all].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  let best: One[] = []
  for (const first of new Set(sorted.map(dayOf))) {
    const end = monthsLater(first, months)
    if (dayOf(own) < first || dayOf(own) >= end) continue
    const found = sorted.filter((one) => dayOf(one) >= first && dayOf(one) < end)
    if (found.length > best.length) best = found
  }
  return best
}

function inTwo(number: number): string {
  return String(number).padStart(2, '0')
}
