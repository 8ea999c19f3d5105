import { ATTEMPT_LIMIT, type Channel, Undelivered } from '@qingjian/shared/transport/channel'
import Taro from '@tarojs/taro'
import { withTimeLimit } from './time-limit'

/** wx.cloud reports trouble as `errMsg` text; the platform's codes say whether a repeat can help. */
function reasonOf(error: unknown): Undelivered {
  if (error instanceof Undelivered) return error
  const message = String((error as { errMsg?: unknown })?.errMsg ?? error)
  if (/time ?out|-504003/i.test(message)) return new Undelivered('timeout', error)
  if (/exceed|too large|data size/i.test(message)) return new Undelivered('too-large', error)
  if (/-504002|-501002|-404011|FunctionBusy|concurren/i.test(message)) return new Undelivered('busy', error)
  return new Undelivered('offline', error)
}

/** Calls through WeChat, which vouches for who is calling. */
export const weappChannel: Channel = {
  async invoke(feature, event) {
    try {
      const answer = await withTimeLimit(
        Promise.resolve(Taro.cloud.callFunction({ name: feature, data: { ...event } })),
        ATTEMPT_LIMIT,
      )
      return (answer as { result?: unknown }).result
    } catch (error) {
      throw reasonOf(error)
    }
  },
}
