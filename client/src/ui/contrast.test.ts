import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const sheet = readFileSync(join(__dirname, 'tokens.scss'), 'utf8')

/** The colours that a mixin of tokens.scss declares, by token. */
function coloursOf(mixin: string): Map<string, string> {
  const body = new RegExp(`@mixin ${mixin} \\{([^}]*)\\}`).exec(sheet)?.[1] ?? ''
  return new Map(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Text colours, each with every ground on which it stands somewhere. */
const TEXT: Record<string, string[]> = {
  ink: ['ground', 'surface', 'sunken', 'tint'],
  'ink-soft': ['ground', 'surface', 'sunken'],
  'ink-faint': ['ground', 'surface', 'sunken'],
  primary: ['ground', 'surface', 'sunken'],
  'on-primary': ['primary'],
  'on-tint': ['tint'],
  'on-deep': ['deep'],
  'on-deep-soft': ['deep'],
  'warn-red': ['ground', 'surface'],
  'warn-yellow': ['ground', 'surface'],
  'warn-blue': ['ground', 'surface'],
  surface: ['ink'],
}

/** Outlines of controls and drawings: 3:1 is asked of what is not text. */
const OUTLINES: Record<string, string[]> = {
  edge: ['ground', 'surface'],
  primary: ['ground', 'surface', 'sunken'],
}

const pairs = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([over, grounds]) => grounds.map((ground) => [over, ground] as const))

describe.each(['light-colours', 'dark-colours'])('contrast in %s', (mixin) => {
  const colours = coloursOf(mixin)
  const colour = (token: string) => {
    const value = colours.get(token)
    if (!value) throw new Error(`${mixin} has no --${token}`)
    return value
  }

  it.each(pairs(TEXT))('text in --%s on --%s is at least 4.5:1', (over, ground) => {
    expect(contrast(colour(over), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(OUTLINES))('an outline in --%s on --%s is at least 3:1', (over, ground) => {
    expect(contrast(colour(over), colour(ground))).toBeGreaterThanOrEqual(3)
  })

  it('declares every colour of the other mode', () => {
    const other = mixin === 'light-colours' ? 'dark-colours' : 'light-colours'
    expect([...colours.keys()]).toEqual([...coloursOf(other).keys()])
  })

  it('keeps red, yellow and blue for warnings', () => {
    for (const [token, value] of colours) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(value.slice(at, at + 2), 16),
      )
      const spread = Math.max(red, green, blue) - Math.min(red, green, blue)
      const isGreen = green >= red && green >= blue
      expect([token, token.startsWith('warn-') || isGreen || spread < 12]).toEqual([token, true])
    }
  })
})

describe('长者模式', () => {
  const large = /@mixin large-type \{([^}]*)\}/.exec(sheet)?.[1] ?? ''
  const sizes = new Map(
    [...large.matchAll(/--([a-z-]+): (\d+)px;/g)].map(([, name = '', size = '']) => [name, Number(size)]),
  )

  it('has no text below 18 dp', () => {
    const text = [...sizes].filter(([name]) => name.startsWith('text-'))
    expect(text.length).toBeGreaterThan(0)
    expect(text.filter(([, size]) => size < 18)).toEqual([])
  })

  it('has targets of at least 60 dp', () => {
    expect(sizes.get('target')).toBeGreaterThanOrEqual(60)
  })
})
