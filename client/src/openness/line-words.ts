import { spokenDay } from '@qingjian/shared/calendar/spoken-day'
import { LINE_KIND_NAMES } from '@qingjian/shared/openness/line-kinds'
import { reckoningInWords } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { opennessText } from './openness.text'

const text = opennessText.line

/** What a line is called where it stands among others: who was paid, or who passed on to whom, or what it is for. */
export function lineTitle(line: LineView): string {
  if (line.kind === 'allocation' && line.giver) return text.passedOn(line.giver.name, line.regionName)
  if (line.kind === 'holding') return text.held(line.fundName ?? line.regionName)
  if (line.recipient) return text.paidTo(line.recipient.name, line.item)
  return line.item
}

/** Kind, batch, place and day of a line, and how its amount came about. */
export function lineDetails(line: LineView): string {
  const parts = [
    LINE_KIND_NAMES[line.kind],
    line.batch,
    line.kind === 'allocation' ? line.item : line.regionName,
    spokenDay(line.day),
    line.kind === 'fund' ? undefined : reckoningInWords(line),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}
