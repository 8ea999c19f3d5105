import { OpenDataInBrowser, type OpenDataOf } from './open-data-in-browser'

/** A file to reckon with is for a browser; a mini-program has nowhere to put it. */
export function OpenData(place: OpenDataOf) {
  return process.env.TARO_ENV === 'weapp' ? null : <OpenDataInBrowser {...place} />
}
