import Taro from '@tarojs/taro'

/** Shows a PDF behind a link: in WeChat's reader, or in a browser. False when it cannot be fetched. */
export async function openDocument(url: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    // Some browsers open no second window once an answer had to be waited for.
    if (!window.open(url, '_blank', 'noopener')) window.location.assign(url)
    return true
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' })
    return true
  } catch {
    return false
  }
}
