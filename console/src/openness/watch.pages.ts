import type { ConsolePage } from '../app/console-page'

/** Looking at what is public: villages, funds, objections. */
export const watchPages: readonly ConsolePage[] = []
