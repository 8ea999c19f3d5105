import { PlatformError } from '../platform-error'
import { checkedPath } from './file-path'
import type { FileStore } from './file-store'
import type { SignedLinks } from './signed-links'

export interface UploadTicket {
  path: string
  url: string
  /** Sent back by the uploader as the `Authorization` header. */
  authorization: string
  fileId: string
  /** The file id in letters that an HTTP header may hold. */
  meta: string
}

export type LinkResult =
  | { code: 'SUCCESS'; fileID: string; tempFileURL: string }
  | { code: string; fileID: string }

/** File storage as the platform's SDK and HTTP API see it: file ids, upload tickets, temporary URLs. */
export interface StorageService {
  readonly files: FileStore
  fileId(path: string): string
  /** @throws PlatformError INVALID_PARAM for a path that is not valid */
  uploadTicket(path: unknown): UploadTicket
  temporaryLink(fileId: unknown, lifetimeSeconds?: number): LinkResult
  remove(fileId: unknown): Promise<{ code: string; fileID: string }>
}

export interface StorageServiceOptions {
  files: FileStore
  links: SignedLinks
  environmentId: string
  /** Where browsers and functions reach this emulator, without a trailing slash. */
  baseUrl: string
}

const UPLOAD_SECONDS = 15 * 60
const DEFAULT_LINK_SECONDS = 2 * 60 * 60
const NOT_FOUND = 'STORAGE_FILE_NONEXIST'

export function createStorageService(options: StorageServiceOptions): StorageService {
  const { files, links, baseUrl } = options
  const prefix = `cloud://${options.environmentId}.emulator-${options.environmentId}/`
  const pathOf = (fileId: unknown): string | undefined => {
    if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return undefined
    try {
      return checkedPath(fileId.slice(prefix.length))
    } catch (error) {
      if (error instanceof PlatformError) return undefined
      throw error
    }
  }

  return {
    files,
    fileId: (path) => prefix + path,
    uploadTicket(requested) {
      const path = checkedPath(requested)
      const { sign, t } = links.sign('upload', path, UPLOAD_SECONDS)
      const encoded = path.split('/').map(encodeURIComponent).join('/')
      return {
        path,
        url: `${baseUrl}/storage/${encoded}`,
        authorization: `emulator ${t} ${sign}`,
        fileId: prefix + path,
        meta: Buffer.from(prefix + path).toString('base64url'),
      }
    },
    temporaryLink(fileId, lifetimeSeconds = DEFAULT_LINK_SECONDS) {
      const path = pathOf(fileId)
      if (path === undefined || files.find(path) === undefined)
        return { code: NOT_FOUND, fileID: String(fileId) }
      const { sign, t } = links.sign('download', path, lifetimeSeconds)
      // Unencoded like the platform's: the SDK itself passes the URL through encodeURI.
      return {
        code: 'SUCCESS',
        fileID: String(fileId),
        tempFileURL: `${baseUrl}/storage/${path}?sign=${sign}&t=${t}`,
      }
    },
    async remove(fileId) {
      const path = pathOf(fileId)
      const removed = path !== undefined && (await files.remove(path))
      return { code: removed ? 'SUCCESS' : NOT_FOUND, fileID: String(fileId) }
    },
  }
}
