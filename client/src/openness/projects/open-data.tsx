import { OpenDataInBrowser } from './open-data-in-browser'
import type { OpenDataOf } from './open-data-of'

/** A file to reckon with is for a browser; a mini-program has nowhere to put it. */
export function OpenData(place: OpenDataOf) {
  return process.env.TARO_ENV === 'weapp' ? null : <OpenDataInBrowser {...place} />
}
