import type { FileStorage } from '../storage/file-storage'

/** File storage in memory. */
export interface FakeFileStorage extends FileStorage {
  readonly files: Map<string, Uint8Array>
}

const BUCKET = 'cloud://test.bucket'

export function createFakeFileStorage(): FakeFileStorage {
  const files = new Map<string, Uint8Array>()
  const linkTo = (fileId: string, seconds: number) =>
    `https://files.example/${fileId.slice(BUCKET.length + 1)}?for=${seconds}`
  return {
    files,
    download: async (fileId) => files.get(fileId),
    async upload(path, bytes) {
      const fileId = `${BUCKET}/${path}`
      files.set(fileId, bytes)
      return fileId
    },
    link: async (fileId, seconds) => linkTo(fileId, seconds),
    links: async (fileIds, seconds) =>
      fileIds.map((fileId) => (files.has(fileId) ? linkTo(fileId, seconds) : undefined)),
    async remove(fileIds) {
      for (const fileId of fileIds) files.delete(fileId)
    },
  }
}
