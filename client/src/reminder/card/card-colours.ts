/**
 * The colours of the picture, which a canvas cannot read from the style sheet: those of tokens.scss by day, whatever
 * the phone shows, since the picture is kept and passed on. Red and gold, usual on such cards, are kept for warnings.
 */
export const CARD_COLOURS = {
  deep: '#0b4a41',
  'on-deep': '#ffffff',
  'on-deep-soft': '#c5e0da',
  surface: '#ffffff',
  ink: '#13211e',
  'ink-soft': '#46564f',
  primary: '#0d6a5d',
  line: '#d4dedb',
} as const

export type CardColour = keyof typeof CARD_COLOURS
