import { sceneField } from '@qingjian/shared/rating/card-scene'
import * as v from 'valibot'

/**
 * The scene in what a scanner read: a page path (mini-program code), a link to the H5 page (printed QR code), or the
 * number under the code. undefined when it is none of ours.
 */
export function sceneOfScan(scanned: string): string | undefined {
  const parameter = /[?&]scene=([^&#]+)/.exec(scanned)?.[1]
  const scene = parameter === undefined ? scanned.replace(/[\s-]/g, '').toLowerCase() : decode(parameter)
  return v.is(sceneField, scene) ? scene : undefined
}

function decode(parameter: string): string {
  try {
    return decodeURIComponent(parameter)
  } catch {
    return ''
  }
}
