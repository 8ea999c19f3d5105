/** The platform's file storage. */
export interface FileStorage {
  /** The file's bytes; undefined when there is no such file. */
  download(fileId: string): Promise<Uint8Array | undefined>
  /** Stores bytes under a path and answers the file's id. */
  upload(path: string, bytes: Uint8Array): Promise<string>
  /** A link by which anybody who has it can read the file for so many seconds. */
  link(fileId: string, seconds: number): Promise<string>
  /** The same for at most fifty files in one request, in their order; undefined for one that is not there. */
  links(fileIds: readonly string[], seconds: number): Promise<(string | undefined)[]>
  /** Removes files; ones that are gone already are no error. */
  remove(fileIds: readonly string[]): Promise<void>
}
