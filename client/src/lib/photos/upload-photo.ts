import Taro from '@tarojs/taro'
import { sessionHeaders } from '../session/web-session'
import { Undelivered } from '../transport/channel'
import { apiBase, postJson, request } from '../transport/post-json'

interface UploadInfo {
  uploadUrl: string
  authorization: string
  token: string
  cloudObjectMeta: string
  cloudObjectId: string
}

function isUploadInfo(value: unknown): value is UploadInfo {
  return typeof value === 'object' && value !== null && 'uploadUrl' in value && 'cloudObjectId' in value
}

async function uploadFromBrowser(path: string, photo: string): Promise<string> {
  const { status, body } = await postJson(
    '/v1/storages/get-objects-upload-info',
    [{ objectId: path }],
    await sessionHeaders(),
  )
  const info: unknown = Array.isArray(body) ? body[0] : undefined
  if (status !== 200 || !isUploadInfo(info)) throw new Undelivered('busy', body)
  const picture = await (await fetch(photo)).blob()
  const answer = await request(new URL(info.uploadUrl, apiBase || window.location.href).href, {
    method: 'PUT',
    headers: {
      authorization: info.authorization,
      'x-cos-security-token': info.token,
      'x-cos-meta-fileid': info.cloudObjectMeta,
    },
    body: picture,
  })
  if (!answer.ok) throw new Undelivered('busy', answer.status)
  return info.cloudObjectId
}

async function uploadFromPhone(path: string, photo: string): Promise<string> {
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: path, filePath: photo })
    return fileID
  } catch (error) {
    throw new Undelivered('offline', error)
  }
}

/** Uploads a kept photo to `path` in cloud storage and returns its file id; throws Undelivered when it cannot. */
export function uploadPhoto(path: string, photo: string): Promise<string> {
  return process.env.TARO_ENV === 'weapp' ? uploadFromPhone(path, photo) : uploadFromBrowser(path, photo)
}
