import { prepareEvidence } from '@qingjian/shared/cases/cases.contracts'
import { MOST_DOCUMENT_BYTES } from '@qingjian/shared/kernel/upload-limits'
import { useRef } from 'react'
import { messageOf } from '../../lib/failure'
import { ask } from '../../lib/use-remote'
import { evidenceText as text } from './evidence.text'
import { sendFile } from './send-file'
import { shrinkPhoto } from './shrink-photo'

/** A file that somebody chose, on its way into the cloud or there. */
export interface EvidenceFile {
  key: string
  name: string
  /** Set when it has arrived. */
  fileId?: string
  /** How much of it is there while it is being sent, 0–1. */
  share?: number
  /** Why it did not. */
  problem?: string
}

export const MOST_FILES = 6

/** A chosen file as it will be sent, or what is wrong with it. */
async function readyToSend(file: File): Promise<Blob | string> {
  if (file.type === 'application/pdf') {
    return file.size > MOST_DOCUMENT_BYTES ? text.tooLarge(file.name) : file
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
  const settle = (key: string, outcome: Omit<EvidenceFile, 'key' | 'name'>) =>
    change(current.current.map((one) => (one.key === key ? { ...one, ...outcome } : one)))
  const send = async (key: string, file: File, path: string) => {
    try {
      const ready = await readyToSend(file)
      if (typeof ready === 'string') return settle(key, { problem: ready })
      const fileId = await sendFile(path, new Uint8Array(await ready.arrayBuffer()), (share) => {
        settle(key, { share })
        return current.current.some((one) => one.key === key)
      })
      if (fileId !== undefined) settle(key, { fileId })
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
        for (const [place, file] of taken.entries()) {
          await send(rows[place]?.key ?? '', file, paths[place] ?? '')
        }
      } catch (error) {
        for (const { key } of rows) settle(key, { problem: messageOf(error) })
      }
    },
    remove: (key) => change(current.current.filter((one) => one.key !== key)),
  }
}
