import { Undelivered } from '@qingjian/shared/transport/channel'
import Taro from '@tarojs/taro'

/** Uploads through WeChat's own storage client. */
export async function uploadFromPhone(path: string, photo: string): Promise<string> {
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: path, filePath: photo })
    return fileID
  } catch (error) {
    throw new Undelivered('offline', error)
  }
}
