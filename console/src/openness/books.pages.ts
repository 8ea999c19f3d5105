import type { ConsolePage } from '../app/console-page'

/** Writing, reviewing and publishing. */
export const booksPages: readonly ConsolePage[] = []
