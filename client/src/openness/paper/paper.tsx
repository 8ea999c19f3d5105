import { isKiosk } from '../../lib/kiosk/is-kiosk'
import { PaperInBrowser } from './paper-in-browser'
import type { PaperProps } from './paper-props'

/** Printing and tables are for a browser; a mini-program has no printer, and a kiosk gives none out. */
export function Paper(place: PaperProps) {
  return process.env.TARO_ENV === 'weapp' || isKiosk() ? null : <PaperInBrowser {...place} />
}
