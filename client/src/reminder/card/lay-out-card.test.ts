import { birthdayCard } from '../../../testing/own-reminder'
import { CARD, MARGIN } from './card-size'
import { type CardLine, layOutCard, type Measure, widthOf } from './lay-out-card'

/** Chinese characters are as wide as high; figures and marks a little more than half. */
const measure: Measure = (text, size) =>
  [...text].reduce((sum, character) => sum + size * (character > '\u2e7f' ? 1 : 0.58), 0)

const LONG_NAME = '阿卜杜热西提·买买提托合提江·艾合买提'
const LONG_SENDER = '中国共产党青海省西宁市城东区纪律检查委员会、西宁市城东区监察委员会派驻第一纪检监察组'

const edges = (line: CardLine) => ({
  left: line.x - widthOf(line, measure) / 2,
  right: line.x + widthOf(line, measure) / 2,
  top: line.y - line.size / 2,
  bottom: line.y + line.size / 2,
})

const cards = [
  birthdayCard(),
  birthdayCard({ years: 1, joinedOn: '2025-12-31', day: '2026-12-31' }),
  birthdayCard({ years: 70, name: LONG_NAME, from: LONG_SENDER }),
  birthdayCard({ years: 100, name: '多'.repeat(40), from: '镇'.repeat(50) }),
]

describe.each(cards)('the card of $name, $years years', (card) => {
  const lines = layOutCard(card, measure)

  it('keeps every line inside the margins', () => {
    for (const line of lines) {
      const { left, right } = edges(line)
      expect([line.text, left >= MARGIN - 1, right <= CARD.width - MARGIN + 1]).toEqual([
        line.text,
        true,
        true,
      ])
    }
  })

  it('keeps lines off one another, and off the edges', () => {
    lines.forEach((line, index) => {
      const above = lines[index - 1]
      const ground = above ? edges(above).bottom : 0
      expect([line.text, edges(line).top >= ground]).toEqual([line.text, true])
    })
    expect(Math.max(...lines.map((line) => edges(line).bottom))).toBeLessThan(CARD.height - 24)
  })

  it('says all of it, no word lost where a line was broken', () => {
    const words = lines.map(({ text }) => text).join('')
    expect(words).toContain(card.name)
    expect(words).toContain(card.from)
    expect(words).toContain(`${card.years}周年`)
  })

  it('can be read on a phone, where a third of the size is left', () => {
    expect(Math.min(...lines.map(({ size }) => size))).toBeGreaterThanOrEqual(32)
  })
})

describe('a long sender', () => {
  it('ends its first line behind a mark', () => {
    const lines = layOutCard(birthdayCard({ from: LONG_SENDER }), measure).map(({ text }) => text)
    expect(lines).toContain('中国共产党青海省西宁市城东区纪律检查委员会、')
  })
})

describe('a name of two characters', () => {
  it('stands large, in one line', () => {
    const line = layOutCard(birthdayCard(), measure).find(({ text }) => text === '林晓 同志')
    expect(line?.size).toBe(68)
  })
})
