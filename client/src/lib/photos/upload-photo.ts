import { uploadFromBrowser } from './upload-from-browser'
import { uploadFromPhone } from './upload-from-phone'

/** Uploads a kept photo to `path` in cloud storage and returns its file id; throws Undelivered when it cannot. */
export function uploadPhoto(path: string, photo: string): Promise<string> {
  return process.env.TARO_ENV === 'weapp' ? uploadFromPhone(path, photo) : uploadFromBrowser(path, photo)
}
