import { PaperInBrowser } from './paper-in-browser'
import type { PaperProps } from './paper-props'

/** Printing and tables are for a browser; a mini-program has no printer. */
export function Paper(place: PaperProps) {
  return process.env.TARO_ENV === 'weapp' ? null : <PaperInBrowser {...place} />
}
