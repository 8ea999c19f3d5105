import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { BirthdayCard } from '../own-reminder'
import { reminderText } from '../reminder.text'
import type { CardColour } from './card-colours'
import { CARD, MARGIN } from './card-size'

/** A line of the picture, centred on `x`, with its middle at `y`; all in pixels. */
export interface CardLine {
  text: string
  x: number
  y: number
  size: number
  isBold: boolean
  /** Between two characters. */
  spacing: number
  colour: CardColour
}

/** How wide a text stands in a size, in pixels. */
export type Measure = (text: string, size: number, isBold: boolean) => number

const text = reminderText.card
const WIDEST = CARD.width - 2 * MARGIN
/** A third of it is left on a phone’s screen. */
const SMALLEST = 32

type Style = Pick<CardLine, 'size' | 'colour'> & { isBold?: boolean; spacing?: number }

/** How wide a line stands with the space between its characters. */
export function widthOf(
  line: Pick<CardLine, 'text' | 'size' | 'isBold' | 'spacing'>,
  measure: Measure,
): number {
  return measure(line.text, line.size, line.isBold) + line.spacing * ([...line.text].length - 1)
}

/** A line that becomes smaller until it fits. */
function fitted(
  words: string,
  y: number,
  { size, colour, isBold = false, spacing = 0 }: Style,
  measure: Measure,
) {
  const line: CardLine = { text: words, x: CARD.width / 2, y, size, isBold, spacing, colour }
  while (line.size > SMALLEST && widthOf(line, measure) > WIDEST) {
    line.size -= 2
    line.spacing = (spacing * line.size) / size
  }
  return line
}

/** Where a long text may end a line: behind a separating mark nearest its middle, else in the middle. */
function breakOf(characters: readonly string[]): number {
  const middle = Math.ceil(characters.length / 2)
  const marks = characters.flatMap((character, index) => ('、，·　 '.includes(character) ? [index + 1] : []))
  const nearest = marks.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0]
  return nearest !== undefined && Math.abs(nearest - middle) <= characters.length / 5 ? nearest : middle
}

/** Breaks a text that would become too small in one line. */
function inLines(words: string, y: number, style: Style, least: number, measure: Measure): CardLine[] {
  const whole = fitted(words, y, style, measure)
  if (whole.size >= least && widthOf(whole, measure) <= WIDEST) return [whole]
  const characters = [...words]
  const end = breakOf(characters)
  const parts = [characters.slice(0, end), characters.slice(end)].map((part) => part.join('').trim())
  const size = Math.min(...parts.map((part) => fitted(part, y, { ...style, size: least + 4 }, measure).size))
  return parts.map((part, index) => fitted(part, y + (index - 0.5) * size * 1.4, { ...style, size }, measure))
}

/** Where every word of the card stands, from top to bottom; however long a name is, it stays inside the margins. */
export function layOutCard(card: BirthdayCard, measure: Measure): CardLine[] {
  const oath: Style = { size: 42, colour: 'primary', isBold: true, spacing: 4 }
  const name: Style = { size: 68, colour: 'ink', isBold: true, spacing: 4 }
  return [
    fitted(text.birthday, 94, { size: 52, colour: 'on-deep', isBold: true, spacing: 22 }, measure),
    fitted(String(card.years), 428, { size: 188, colour: 'on-deep', isBold: true }, measure),
    fitted(text.years, 546, { size: 44, colour: 'on-deep-soft', spacing: 14 }, measure),
    ...inLines(text.comrade(card.name), 888, name, 44, measure),
    fitted(text.joined(card.joinedOn), 988, { size: 38, colour: 'ink-soft' }, measure),
    fitted(text.oath[0], 1100, oath, measure),
    fitted(text.oath[1], 1164, oath, measure),
    fitted(`—— ${text.oathSource}`, 1226, { size: SMALLEST, colour: 'ink-soft' }, measure),
    ...inLines(card.from, 1324, { size: 38, colour: 'ink', isBold: true }, 34, measure),
    fitted(writtenDay(card.day), 1388, { size: SMALLEST, colour: 'ink-soft' }, measure),
  ]
}
