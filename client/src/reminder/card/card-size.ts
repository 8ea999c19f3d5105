/** In pixels of the picture: portrait, 3 to 4. */
export const CARD = { width: 1080, height: 1440 } as const

/** Nothing that is to be read comes nearer to the edge. */
export const MARGIN = 96

/** Where the dark upper part ends. */
export const DIVIDE = 800
