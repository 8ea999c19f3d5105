import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CARD_COLOURS } from './card-colours'

const sheet = readFileSync(join(__dirname, '../../ui/tokens.scss'), 'utf8')
const byDay = /@mixin light-colours \{([^}]*)\}/.exec(sheet)?.[1] ?? ''

describe('the colours of the card', () => {
  it.each(Object.entries(CARD_COLOURS))('%s is the token’s', (token, colour) => {
    expect(byDay).toContain(`--${token}: ${colour};`)
  })

  it('hold none of those that warn', () => {
    expect(Object.keys(CARD_COLOURS).filter((token) => token.startsWith('warn'))).toEqual([])
  })
})
