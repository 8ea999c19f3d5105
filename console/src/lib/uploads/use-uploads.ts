import { MOST_DOCUMENT_BYTES, MOST_UPLOADS } from '@qingjian/shared/kernel/upload-limits'
import { useRef } from 'react'
import { messageOf } from '../failure'
import { ask } from '../use-remote'
import type { ChosenFile } from './chosen-file'
import { sendFile } from './send-file'
import { shrinkPhoto } from './shrink-photo'
import type { UploadContracts } from './upload-contracts'
import { uploadsText as text } from './uploads.text'

interface UploadRules {
  contracts: UploadContracts
  /** Files at most. */
  most: number
  /** What a file is called at first. */
  nameOf?: (file: File) => string
}

interface Uploads {
  add: (chosen: readonly File[]) => Promise<void>
  /** Replaces the list, by files that are in it. */
  change: (files: ChosenFile[]) => void
}

/** A chosen file as it will be sent, or what is wrong with it. */
async function readyToSend(file: File): Promise<Blob | string> {
  if (file.type === 'application/pdf') {
    return file.size > MOST_DOCUMENT_BYTES ? text.tooLarge(file.name) : file
  }
  return (file.type.startsWith('image/') ? await shrinkPhoto(file) : undefined) ?? text.unreadable(file.name)
}

/** Keeps the files of a form: uploads each as soon as it was chosen, and says how it went. */
export function useUploads(
  files: readonly ChosenFile[],
  onChange: ((files: ChosenFile[]) => void) | undefined,
  { contracts, most, nameOf = ({ name }) => name }: UploadRules,
): Uploads {
  // Uploads end in any order, each upon the list as it stands then.
  const current = useRef(files)
  current.current = files
  const change = (next: ChosenFile[]) => {
    current.current = next
    onChange?.(next)
  }
  const settle = (key: string, outcome: Partial<ChosenFile>) =>
    change(current.current.map((one) => (one.key === key ? { ...one, ...outcome } : one)))
  const send = async (key: string, file: File, path: string) => {
    try {
      const ready = await readyToSend(file)
      if (typeof ready === 'string') return settle(key, { problem: ready })
      const bytes = new Uint8Array(await ready.arrayBuffer())
      const fileId = await sendFile(contracts.part, path, bytes, (share) => {
        settle(key, { share })
        return current.current.some((one) => one.key === key)
      })
      if (fileId !== undefined) settle(key, { fileId })
    } catch (error) {
      settle(key, { problem: messageOf(error) })
    }
  }
  const sendAll = async (rows: readonly { key: string; file: File }[]) => {
    try {
      const { paths } = await ask(contracts.prepare, { count: rows.length })
      for (const [place, { file, key }] of rows.entries()) await send(key, file, paths[place] ?? '')
    } catch (error) {
      for (const { key } of rows) settle(key, { problem: messageOf(error) })
    }
  }
  return {
    change,
    add: async (chosen) => {
      const taken = chosen.slice(0, Math.max(0, most - current.current.length))
      const rows = taken.map((file) => ({ key: crypto.randomUUID(), file }))
      if (rows.length === 0) return
      change([...current.current, ...rows.map(({ file, key }) => ({ key, name: nameOf(file) }))])
      for (let from = 0; from < rows.length; from += MOST_UPLOADS)
        await sendAll(rows.slice(from, from + MOST_UPLOADS))
    },
  }
}
