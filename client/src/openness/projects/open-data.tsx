import { isKiosk } from '../../lib/kiosk/is-kiosk'
import { OpenDataInBrowser } from './open-data-in-browser'
import type { OpenDataOf } from './open-data-of'

/** A file to reckon with is for a browser; a mini-program or a kiosk has nowhere to put it. */
export function OpenData(place: OpenDataOf) {
  return process.env.TARO_ENV === 'weapp' || isKiosk() ? null : <OpenDataInBrowser {...place} />
}
