import Taro from '@tarojs/taro'
import { say } from '../lib/dialogue'
import { goTo, routes } from '../lib/routes'
import { signInCodeOf } from '../lib/sign-in-code'
import { homeText } from './home.text'
import { sceneOfScan } from './scene-of-scan'

/** Opens the camera and then the page that the code leads to. False where there is no scanner to open. */
export async function scanCard(): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') return false
  let scanned: string
  try {
    const answer = await Taro.scanCode({ scanType: ['qrCode', 'wxCode' as 'qrCode'] })
    scanned = answer.path || answer.result
  } catch {
    return true
  }
  const page = pageOf(scanned)
  if (page === undefined) say(homeText.notOurs)
  else goTo(page)
  return true
}

/** A window's code leads to its rating; staff find the code on a PC's screen accepted by the same scanner. */
function pageOf(scanned: string): string | undefined {
  const signIn = signInCodeOf(scanned)
  if (signIn !== undefined) return routes.signIn(signIn)
  const scene = sceneOfScan(scanned)
  return scene === undefined ? undefined : routes.rate(scene)
}
