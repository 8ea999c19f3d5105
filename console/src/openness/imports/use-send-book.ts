import type { BookImportKind } from '@qingjian/shared/openness/import-columns'
import type { PublicationFields } from '@qingjian/shared/openness/openness-fields'
import { useEffect, useRef, useState } from 'react'
import { WorkbookError } from '../../lib/excel/workbook-error'
import { CallFailure, messageOf } from '../../lib/failure'
import { importText as text } from '../import.text'
import { BookHeadError } from './book-reader'
import { type SendingProgress, type SentBook, sendBook } from './send-book'

/** Why a file was not taken, and what is to be mended at which column. */
export interface SendingFailure {
  message: string
  columns: Readonly<Record<string, string>>
}

function failureOf(error: unknown): SendingFailure {
  if (error instanceof BookHeadError) return { message: error.message, columns: error.columns }
  if (error instanceof WorkbookError) return { message: text.workbook[error.code], columns: {} }
  if (error instanceof DOMException && error.name === 'AbortError')
    return { message: text.cancelled, columns: {} }
  const columns = error instanceof CallFailure ? (error.failure.fields ?? {}) : {}
  return { message: messageOf(error), columns }
}

interface Book {
  kind: BookImportKind
  file: File
  fields: PublicationFields
}

/** Sends a file and tells how far it is; leaving the page gives it up. */
export function useSendBook(onSent: (sent: SentBook) => void) {
  const [progress, setProgress] = useState<SendingProgress>()
  const [failure, setFailure] = useState<SendingFailure>()
  const controller = useRef<AbortController>()
  useEffect(() => () => controller.current?.abort(), [])
  const send = async (book: Book) => {
    const own = new AbortController()
    controller.current = own
    setFailure(undefined)
    setProgress({ share: 0, read: 0, sent: 0 })
    try {
      const { streamRowBatches } = await import('../../lib/excel/stream-workbook')
      const sending = { ...book, onProgress: setProgress, signal: own.signal }
      onSent(await sendBook(sending, (onBytes) => streamRowBatches(book.file, onBytes)))
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setProgress(undefined)
    }
  }
  return { send, cancel: () => controller.current?.abort(), progress, failure }
}
