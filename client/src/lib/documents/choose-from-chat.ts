import Taro from '@tarojs/taro'
import type { KeptDocument } from './kept-document'

/** As much as the cloud takes. */
const MOST_BYTES = 10 * 1024 * 1024

/** Picks a PDF out of a chat and moves it into the mini-program's own folder. */
export async function chooseFromChat(): Promise<KeptDocument | 'too-large' | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['pdf'] })
    const [chosen] = tempFiles
    if (!chosen) return undefined
    if (chosen.size > MOST_BYTES) return 'too-large'
    return { name: chosen.name, path: await saveFile(chosen.path) }
  } catch {
    return undefined
  }
}

function saveFile(tempFilePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: (saved) => resolve((saved as { savedFilePath: string }).savedFilePath),
      fail: reject,
    })
  })
}
