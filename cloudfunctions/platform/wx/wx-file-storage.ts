import type { FileStorage } from '../storage/file-storage'
import { cloud } from './cloud'

/** The platform takes fifty files at most in one request. */
const REMOVED_AT_ONCE = 50

async function linksTo(fileIds: readonly string[], seconds: number): Promise<(string | undefined)[]> {
  if (fileIds.length === 0) return []
  const answer = await cloud.getTempFileURL({
    fileList: fileIds.map((fileID) => ({ fileID, maxAge: seconds })),
  } as never)
  const { fileList } = answer as { fileList: { fileID: string; tempFileURL: string; status: number }[] }
  const urls = new Map(
    fileList.filter(({ status }) => status === 0).map(({ fileID, tempFileURL }) => [fileID, tempFileURL]),
  )
  return fileIds.map((fileId) => urls.get(fileId))
}

export const wxFileStorage: FileStorage = {
  async download(fileId) {
    try {
      const { fileContent } = await cloud.downloadFile({ fileID: fileId })
      return fileContent
    } catch (error) {
      if (/STORAGE_FILE_NONEXIST|file not exist|not exist|404/i.test(JSON.stringify(error) + String(error)))
        return undefined
      throw error
    }
  },
  async upload(path, bytes) {
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) })
    return fileID
  },
  async link(fileId, seconds) {
    const [url] = await linksTo([fileId], seconds)
    if (url === undefined) throw new Error('no link to a stored file')
    return url
  },
  links: linksTo,
  async remove(fileIds) {
    for (let start = 0; start < fileIds.length; start += REMOVED_AT_ONCE)
      await cloud.deleteFile({ fileList: fileIds.slice(start, start + REMOVED_AT_ONCE) })
  },
}
