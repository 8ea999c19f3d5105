import type { FileStorage } from '../storage/file-storage'
import { cloud } from './cloud'

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
    if (fileIds.length > 0) await cloud.deleteFile({ fileList: [...fileIds] })
  },
}
