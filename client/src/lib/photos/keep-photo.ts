import { saveOnPhone } from './save-on-phone'
import { shrinkInBrowser } from './shrink-in-browser'

/** Longest side in pixels: a form on a counter stays readable, and three photos go through a weak signal. */
const LONGEST_SIDE = 1280

/** Makes a smaller copy that outlives the page; without the place and time that the camera wrote into the original. */
export function keepPhoto(temporaryPath: string): Promise<string> {
  return process.env.TARO_ENV === 'weapp'
    ? saveOnPhone(temporaryPath, LONGEST_SIDE)
    : shrinkInBrowser(temporaryPath, LONGEST_SIDE)
}
