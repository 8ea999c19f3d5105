import Taro from '@tarojs/taro'

/** Frees the space of a kept photo; in a browser it stood in the form itself and leaves with it. */
export function forgetPhoto(photo: string): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.getFileSystemManager().removeSavedFile({ filePath: photo })
}
