import { prepareEvidence } from '@qingjian/shared/cases/cases.contracts'
import { useRef } from 'react'
import { messageOf } from '../../lib/failure'
import { shrinkPhoto } from '../../lib/upload/shrink-photo'
import { uploadFile } from '../../lib/upload/upload-file'
import { ask } from '../../lib/use-remote'
import { evidenceText as text } from './evidence.text'

/** A file that somebody chose, on its way into the cloud or there. */
export interface EvidenceFile {
  key: string
  name: string
  /** Set when it has arrived. */
  fileId?: string
  /** Why it did not. */
  problem?: string
}

export const MOST_FILES = 6
const MOST_PDF_BYTES = 10 * 1024 * 1024

/** A chosen file as it will be sent, or what is wrong with it. */
async function readyToSend(file: File): Promise<Blob | string> {
  if (file.type === 'application/pdf') {
    return file.size > MOST_PDF_BYTES ? text.tooLarge(file.name) : file
  }
  return (file.type.startsWith('image/') ? await shrinkPhoto(file) : undefined) ?? text.unreadable(file.name)
}

/** Keeps the files of a form: uploads each as soon as it was chosen, and says how it went. */
export function useEvidenceFiles(
  files: readonly EvidenceFile[],
  onChange: ((files: EvidenceFile[]) => void) | undefined,
): { add: (chosen: readonly File[]) => Promise<void>; remove: (key: string) => void } {
  // Uploads end in any order, each upon the list as it stands then.
  const current = useRef(files)
  current.current = files
  const change = (next: EvidenceFile[]) => {
    current.current = next
    onChange?.(next)
  }
  const settle = (key: string, outcome: Pick<EvidenceFile, 'fileId' | 'problem'>) =>
    change(current.current.map((one) => (one.key === key ? { ...one, ...outcome } : one)))
  const send = async (key: string, file: File, path: string) => {
    try {
      const ready = await readyToSend(file)
      if (typeof ready === 'string') settle(key, { problem: ready })
      else settle(key, { fileId: await uploadFile(path, ready) })
    } catch (error) {
      settle(key, { problem: messageOf(error) })
    }
  }
  return {
    add: async (chosen) => {
      const taken = chosen.slice(0, MOST_FILES - current.current.length)
      if (taken.length === 0) return
      const rows = taken.map((file) => ({ key: crypto.randomUUID(), name: file.name }))
      change([...current.current, ...rows])
      try {
        const { paths } = await ask(prepareEvidence, { count: taken.length })
        await Promise.all(taken.map((file, place) => send(rows[place]?.key ?? '', file, paths[place] ?? '')))
      } catch (error) {
        for (const { key } of rows) settle(key, { problem: messageOf(error) })
      }
    },
    remove: (key) => change(current.current.filter((one) => one.key !== key)),
  }
}
