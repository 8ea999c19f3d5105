import Taro from '@tarojs/taro'
import { say } from '../../lib/dialogue'
import { goTo, routes } from '../../lib/routes'
import { signInCodeOf } from '../../lib/sign-in-code'
import { identityText } from '../identity.text'

/** Opens the camera and, from the code on a PC's screen, the sign-in page. */
export async function scanSignIn(): Promise<void> {
  let scanned: string
  try {
    const answer = await Taro.scanCode({ scanType: ['qrCode', 'wxCode' as 'qrCode'] })
    scanned = answer.path || answer.result
  } catch {
    // Whoever closes the scanner has changed their mind.
    return
  }
  const code = signInCodeOf(scanned)
  if (code === undefined) say(identityText.me.notOurs)
  else goTo(routes.signIn(code))
}
