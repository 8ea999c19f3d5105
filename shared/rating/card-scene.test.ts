import { safeParse } from 'valibot'
import { CARD_ID_ALPHABET, CARD_ID_LENGTH, parseScene, sceneField } from './card-scene'

const CARD = CARD_ID_ALPHABET.slice(0, CARD_ID_LENGTH)

describe('a card’s scene', () => {
  it('names the card, and the ticket where there is one', () => {
    expect(parseScene(CARD)).toEqual({ cardId: CARD })
    expect(parseScene(`${CARD}.A012`)).toEqual({ cardId: CARD, ticket: 'A012' })
  })

  it('fits into the 32 characters that WeChat allows', () => {
    const longest = `${CARD}.${'9'.repeat(12)}`
    expect(longest.length).toBeLessThanOrEqual(32)
    expect(safeParse(sceneField, longest).success).toBe(true)
  })

  it('uses no characters that are mistaken for one another', () => {
    for (const character of '01oil') expect(CARD_ID_ALPHABET).not.toContain(character)
  })

  it.each([
    '',
    'short',
    CARD.toUpperCase(),
    `${CARD}.`,
    `${CARD}.${'9'.repeat(13)}`,
    `${CARD}.A.B`,
    `${CARD}\n`,
    ` ${CARD}`,
  ])('%j is refused, saying that it is no such code', (scene) => {
    const parsed = safeParse(sceneField, scene)
    expect(parsed.issues?.map(({ message }) => message)).toContain('这个码不是窗口评价码')
  })
})
