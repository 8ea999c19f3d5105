import Taro from '@tarojs/taro'

/** Compresses a photo and moves it into the mini-program's own folder; returns its path there. */
export async function saveOnPhone(temporaryPath: string, longestSide: number): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src: temporaryPath })
  const longer = width >= height ? 'compressedWidth' : 'compressedHeight'
  const { tempFilePath } = await Taro.compressImage({
    src: temporaryPath,
    quality: 70,
    [longer]: Math.min(longestSide, Math.max(width, height)),
  })
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: (saved) => resolve((saved as { savedFilePath: string }).savedFilePath),
      fail: reject,
    })
  })
}
