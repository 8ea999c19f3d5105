import { PlatformError } from '../platform-error'
import type { StorageService } from './storage-service'

type Request = Record<string, unknown>

/** `storage.*` of the SDK's protocol: action → answer body. */
export const storageActions: Record<string, (storage: StorageService, request: Request) => Promise<Request>> =
  {
    'storage.getUploadMetadata': async (storage, request) => {
      const { url, authorization, fileId, meta } = storage.uploadTicket(request.path)
      return { data: { url, token: 'emulator', authorization, fileId, cosFileId: meta } }
    },
    'storage.batchGetDownloadUrl': async (storage, request) => {
      const list = listed(request.file_list).map((item) => {
        const { fileid, max_age: maxAge } = Object(item) as { fileid?: unknown; max_age?: unknown }
        return storage.temporaryLink(fileid, typeof maxAge === 'number' ? maxAge : undefined)
      })
      return { data: { download_list: list } }
    },
    'storage.batchDeleteFile': async (storage, request) => {
      const list = await Promise.all(listed(request.fileid_list).map((fileId) => storage.remove(fileId)))
      return { data: { delete_list: list } }
    },
  }

/** The platform takes fifty files at most in one request. */
function listed(value: unknown): unknown[] {
  if (Array.isArray(value) && value.length <= 50) return value
  throw new PlatformError('INVALID_PARAM', 'a list of at most 50 files is expected')
}
