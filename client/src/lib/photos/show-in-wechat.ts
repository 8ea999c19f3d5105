import Taro from '@tarojs/taro'

/**
 * WeChat's own viewer, where two fingers enlarge and a swipe leads to the next. In a browser Taro's would bring 250 KB
 * along.
 */
export async function showInWeChat(url: string, among: readonly string[] = [url]): Promise<boolean> {
  try {
    await Taro.previewImage({ urls: [...among], current: url })
    return true
  } catch {
    return false
  }
}
