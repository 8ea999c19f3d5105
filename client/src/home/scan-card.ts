import Taro from '@tarojs/taro'
import { say } from '../lib/dialogue'
import { goTo, routes } from '../lib/routes'
import { homeText } from './home.text'
import { sceneOfScan } from './scene-of-scan'

/** Opens the camera and, from a window's code, the rating page. False where there is no scanner to open. */
export async function scanCard(): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') return false
  let scanned: string
  try {
    const answer = await Taro.scanCode({ scanType: ['qrCode', 'wxCode' as 'qrCode'] })
    scanned = answer.path || answer.result
  } catch {
    return true
  }
  const scene = sceneOfScan(scanned)
  if (scene === undefined) say(homeText.notOurs)
  else goTo(routes.rate(scene))
  return true
}
