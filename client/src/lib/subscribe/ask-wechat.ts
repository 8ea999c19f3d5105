import Taro from '@tarojs/taro'

/** WeChat takes three templates at a time. */
const MOST = 3

/** Opens WeChat's own question. False when the person declined, or has switched such messages off altogether. */
export async function askWeChat(templateIds: readonly string[]): Promise<boolean> {
  try {
    const tmplIds = templateIds.slice(0, MOST)
    // `entityIds` is another platform's.
    const answer: object = await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })
    return Object.values(answer).includes('accept')
  } catch {
    return false
  }
}
