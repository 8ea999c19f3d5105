import { Undelivered } from '@qingjian/shared/transport/channel'
import { sessionHeaders } from '../session/web-session'
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

/** Asks CloudBase's HTTP API where to put the file, and puts it there; the file id comes with the first answer. */
export async function uploadFromBrowser(path: string, photo: string): Promise<string> {
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
