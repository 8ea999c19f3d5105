import Taro from '@tarojs/taro'

/** WeChat's own viewer, where two fingers enlarge. In a browser Taro's would bring 250 KB along. */
export async function showInWeChat(url: string): Promise<boolean> {
  try {
    await Taro.previewImage({ urls: [url], current: url })
    return true
  } catch {
    return false
  }
}
