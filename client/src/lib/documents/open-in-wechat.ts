import Taro from '@tarojs/taro'

/** Fetches the file and hands it to WeChat's reader. */
export async function openInWeChat(url: string): Promise<boolean> {
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' })
    return true
  } catch {
    return false
  }
}
