import * as v from 'valibot'

/** Random id of a card: 16 characters without 0/o/1/l/i, readable over the phone. */
export const CARD_ID_ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
export const CARD_ID_LENGTH = 16

/**
 * What a card's code carries: the card's id and, where the window calls by ticket, a dot and the ticket number.
 * A WeChat scene has at most 32 characters (wxacode.getUnlimited); no name, phone or openid ever stands in it.
 */
export const sceneField = v.pipe(
  v.string(),
  v.maxLength(32),
  v.regex(/^[a-z0-9]{16}(\.[A-Za-z0-9]{1,12})?$/, '这个码不是窗口评价码'),
)

export interface CardScene {
  cardId: string
  ticket?: string
}

export function parseScene(scene: string): CardScene {
  const [cardId = '', ticket] = scene.split('.')
  return ticket === undefined ? { cardId } : { cardId, ticket }
}
