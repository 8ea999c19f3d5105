import type { FileStorage } from '../storage/file-storage'
import { cloud } from './cloud'

/** The platform takes fifty files at most in one request. */
const REMOVED_AT_ONCE = 50

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
    const answer = await cloud.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] } as never)
    const [file] = (answer as { fileList: { tempFileURL: string; status: number }[] }).fileList
    if (file?.status !== 0) throw new Error(`no link to a stored file: status ${file?.status}`)
    return file.tempFileURL
  },
  async remove(fileIds) {
    for (let start = 0; start < fileIds.length; start += REMOVED_AT_ONCE)
      await cloud.deleteFile({ fileList: fileIds.slice(start, start + REMOVED_AT_ONCE) })
  },
}
