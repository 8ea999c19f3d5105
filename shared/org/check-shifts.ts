/** Who serves from one minute of the day until before another. */
export interface Shift {
  personId: string
  fromMinute: number
  untilMinute: number
}

/** A minute of the day as people write it: 09:00. */
export function formatMinute(minute: number): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
}

/** What is wrong with the shifts of one window on one day, in words; undefined when nothing is. */
export function checkShifts(shifts: readonly Shift[]): string | undefined {
  const inOrder = [...shifts].sort((one, other) => one.fromMinute - other.fromMinute)
  for (const [index, { fromMinute, untilMinute }] of inOrder.entries()) {
    if (untilMinute <= fromMinute) return `${formatMinute(fromMinute)}开始的班次，结束时间要晚于开始时间`
    const next = inOrder[index + 1]
    if (next && next.fromMinute < untilMinute)
      return `${formatMinute(fromMinute)}和${formatMinute(next.fromMinute)}开始的班次重叠了，请错开时间`
  }
  return undefined
}
