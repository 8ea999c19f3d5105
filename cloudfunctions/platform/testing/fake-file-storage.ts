import type { FileStorage } from '../storage/file-storage'

/** File storage in memory. */
export interface FakeFileStorage extends FileStorage {
  readonly files: Map<string, Uint8Array>
}

const BUCKET = 'cloud://test.bucket'

export function createFakeFileStorage(): FakeFileStorage {
  const files = new Map<string, Uint8Array>()
  return {
    files,
    download: async (fileId) => files.get(fileId),
    async upload(path, bytes) {
      const fileId = `${BUCKET}/${path}`
      files.set(fileId, bytes)
      return fileId
    },
    link: async (fileId, seconds) =>
      `https://files.example/${fileId.slice(BUCKET.length + 1)}?for=${seconds}`,
    async remove(fileIds) {
      for (const fileId of fileIds) files.delete(fileId)
    },
  }
}
