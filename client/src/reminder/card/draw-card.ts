import type { BirthdayCard } from '../own-reminder'
import { CARD_COLOURS } from './card-colours'
import { CARD, DIVIDE, MARGIN } from './card-size'
import { type CardLine, layOutCard, type Measure, widthOf } from './lay-out-card'
import { scatterLeaves } from './scatter-leaves'
import { unevenness, yearRings } from './year-rings'

/** What a browser's canvas and WeChat's have in common. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineTo'
  | 'lineWidth'
  | 'measureText'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'stroke'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>

/** The middle of the rings. */
const RINGS = { x: CARD.width / 2, y: 462 }
const POINTS = 120

function fontOf(size: number, isBold: boolean): string {
  return `${isBold ? 'bold ' : ''}${size}px sans-serif`
}

function drawGround(pen: Pen): void {
  pen.fillStyle = CARD_COLOURS.surface
  pen.fillRect(0, 0, CARD.width, CARD.height)
  pen.fillStyle = CARD_COLOURS.deep
  pen.beginPath()
  pen.moveTo(0, 0)
  pen.lineTo(CARD.width, 0)
  pen.lineTo(CARD.width, DIVIDE - 44)
  pen.quadraticCurveTo(CARD.width / 2, DIVIDE + 44, 0, DIVIDE - 44)
  pen.closePath()
  pen.fill()
}

function drawRings(pen: Pen, years: number): void {
  pen.strokeStyle = CARD_COLOURS['on-deep-soft']
  for (const { radius, width, opacity } of yearRings(years)) {
    pen.globalAlpha = opacity
    pen.lineWidth = width
    pen.beginPath()
    for (let point = 0; point < POINTS; point += 1) {
      const angle = (2 * Math.PI * point) / POINTS
      const distance = radius * (1 + unevenness(angle))
      pen.lineTo(RINGS.x + distance * Math.cos(angle), RINGS.y + distance * Math.sin(angle))
    }
    pen.closePath()
    pen.stroke()
  }
  pen.globalAlpha = 1
}

/** Each is two curves from tip to tip. */
function drawLeaves(pen: Pen): void {
  pen.fillStyle = CARD_COLOURS['on-deep-soft']
  for (const { x, y, length, turn, opacity } of scatterLeaves(RINGS)) {
    const along = { x: (Math.cos(turn) * length) / 2, y: (Math.sin(turn) * length) / 2 }
    const across = { x: along.y * 0.62, y: -along.x * 0.62 }
    pen.globalAlpha = opacity
    pen.beginPath()
    pen.moveTo(x - along.x, y - along.y)
    pen.quadraticCurveTo(x + across.x, y + across.y, x + along.x, y + along.y)
    pen.quadraticCurveTo(x - across.x, y - across.y, x - along.x, y - along.y)
    pen.closePath()
    pen.fill()
  }
  pen.globalAlpha = 1
}

function drawRule(pen: Pen, y: number): void {
  pen.fillStyle = CARD_COLOURS.line
  pen.fillRect(MARGIN * 2, y, CARD.width - MARGIN * 4, 2)
}

/** Character by character, since older phones know no letter spacing. */
function drawLine(pen: Pen, line: CardLine, measure: Measure): void {
  pen.fillStyle = CARD_COLOURS[line.colour]
  let left = line.x - widthOf(line, measure) / 2
  const pieces = line.spacing === 0 ? [line.text] : [...line.text]
  for (const piece of pieces) {
    pen.font = fontOf(line.size, line.isBold)
    pen.fillText(piece, left, line.y)
    left += measure(piece, line.size, line.isBold) + line.spacing
  }
}

/** Draws the card of a political birthday, 1080 by 1440; without the emblem of the Party, whose use a law restricts. */
export function drawCard(pen: Pen, card: BirthdayCard): void {
  const measure: Measure = (text, size, isBold) => {
    pen.font = fontOf(size, isBold)
    return pen.measureText(text).width
  }
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  drawGround(pen)
  drawLeaves(pen)
  drawRings(pen, card.years)
  drawRule(pen, 1038)
  drawRule(pen, 1268)
  for (const line of layOutCard(card, measure)) drawLine(pen, line, measure)
}
