import { uploadsText as text } from './uploads.text'

/** A file that somebody chose, on its way into the cloud or there; or one that was kept before. */
export interface ChosenFile {
  key: string
  name: string
  /** Set when it has arrived. */
  fileId?: string
  /** Of a file that was kept before. */
  id?: string
  /** How much of it is there while it is being sent, 0–1. */
  share?: number
  /** Why it did not arrive. */
  problem?: string
}

/** Whether nothing of it is on its way any more. */
export function isThere({ fileId, id }: ChosenFile): boolean {
  return fileId !== undefined || id !== undefined
}

/** Why the files of a form cannot be sent yet, in words; undefined when they can. */
export function whyNotReady(files: readonly ChosenFile[] = []): string | undefined {
  if (files.some(({ problem }) => problem !== undefined)) return text.failed
  return files.every(isThere) ? undefined : text.stillUploading
}
