import Taro from '@tarojs/taro'

/** WeChat knows it since its library 2.14.3. */
export function canShareInWeChat(): boolean {
  return Taro.canIUse('showShareImageMenu')
}

/** WeChat’s own panel: to a friend, to the album, to favourites. */
export async function shareInWeChat(picture: string): Promise<void> {
  await Taro.showShareImageMenu({ path: picture })
}
