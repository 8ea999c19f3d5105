import { Undelivered } from '@qingjian/shared/transport/channel'
import { apiBase, postJson } from '../transport/post-json'
import { visitorHeaders } from '../transport/web-visitor'

/** Long enough for ten megabytes through a village's line, in milliseconds. */
const UPLOAD_LIMIT = 120_000

interface UploadTicket {
  uploadUrl: string
  authorization: string
  token: string
  cloudObjectMeta: string
  cloudObjectId: string
}

function isTicket(value: unknown): value is UploadTicket {
  return typeof value === 'object' && value !== null && 'uploadUrl' in value && 'cloudObjectId' in value
}

/**
 * Puts a file where the cloud said it may stand and answers its file id; throws Undelivered when it cannot.
 * @param path one that a `prepare-…` method has answered
 */
export async function uploadFile(path: string, file: Blob): Promise<string> {
  const { body, status } = await postJson(
    '/v1/storages/get-objects-upload-info',
    [{ objectId: path }],
    await visitorHeaders(),
  )
  const ticket: unknown = Array.isArray(body) ? body[0] : undefined
  if (status !== 200 || !isTicket(ticket)) throw new Undelivered('busy', body)
  const signal = AbortSignal.timeout(UPLOAD_LIMIT)
  try {
    const answer = await fetch(new URL(ticket.uploadUrl, apiBase || window.location.href).href, {
      method: 'PUT',
      headers: {
        authorization: ticket.authorization,
        'x-cos-security-token': ticket.token,
        'x-cos-meta-fileid': ticket.cloudObjectMeta,
      },
      body: file,
      signal,
    })
    if (!answer.ok) throw new Undelivered('busy', answer.status)
    return ticket.cloudObjectId
  } catch (error) {
    if (error instanceof Undelivered) throw error
    throw new Undelivered(signal.aborted ? 'timeout' : 'offline', error)
  }
}
