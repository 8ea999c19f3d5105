import Taro from '@tarojs/taro'
import { keepPhoto } from './keep-photo'

/**
 * Lets the person take or pick up to `most` photos and keeps smaller copies that survive the page.
 * Returns what <Image src> can show; empty when the person turned back.
 */
export async function choosePhotos(most: number): Promise<string[]> {
  let chosen: string[]
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    chosen = tempFiles.map((file) => file.tempFilePath)
  } catch {
    return []
  }
  return Promise.all(chosen.slice(0, most).map(keepPhoto))
}
