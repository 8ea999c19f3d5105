import {
  abandonBookImport,
  addBookRows,
  beginBookImport,
  checkBookImport,
} from '@qingjian/shared/openness/import.contracts'
import type { BookImportKind } from '@qingjian/shared/openness/import-columns'
import { MOST_BOOK_ROWS } from '@qingjian/shared/openness/import-columns'
import type { PublicationFields } from '@qingjian/shared/openness/openness-fields'
import type { StreamedRow } from '../../lib/excel/row-batches'
import { fewAtOnce } from '../../lib/few-at-once'
import { ask } from '../../lib/use-remote'
import { importText as text } from '../import.text'
import { BookHeadError, BookReader, type BookRows } from './book-reader'
import { callsOf } from './calls-of-rows'

/** How far a file has come; `share` of its bytes that were read, 0–1. */
export interface SendingProgress {
  share: number
  read: number
  sent: number
}

interface Sending {
  kind: BookImportKind
  file: Pick<File, 'name'>
  fields: PublicationFields
  onProgress: (progress: SendingProgress) => void
  signal: AbortSignal
}

export interface SentBook {
  importId: string
  /** Sheets and columns that were left out. */
  skipped: string[]
  ignored: string[]
}

const AT_ONCE = 4

/** Sends rows, a few calls at once; a reader that is faster waits, so that no file is ever held whole. */
function createSender(importId: string, onSent: (rows: number) => void) {
  const run = fewAtOnce(AT_ONCE)
  const pending = new Set<Promise<void>>()
  let from = 0
  let failure: unknown
  return {
    async send(call: BookRows) {
      if (pending.size >= 2 * AT_ONCE) await Promise.race(pending)
      if (failure !== undefined) throw failure
      const input = { importId, from, ...call }
      from += call.rows.length
      const task: Promise<void> = run(() => ask(addBookRows, input))
        .then(
          () => onSent(call.rows.length),
          (error: unknown) => {
            failure ??= error
          },
        )
        .finally(() => pending.delete(task))
      pending.add(task)
    },
    async end() {
      await Promise.all(pending)
      if (failure !== undefined) throw failure
      return from
    },
  }
}

/**
 * Reads a file and sends its rows while it is being read. Whatever goes wrong gives the import up, so that nothing of it
 * stays.
 * @param batches rows of the file, as its reader gives them
 * @throws BookHeadError, WorkbookError or the cloud's refusal; the signal's reason when it was cancelled
 */
export async function sendBook(
  { fields, file, kind, onProgress, signal }: Sending,
  batches: (onBytes: (read: number, all: number) => void) => AsyncIterable<StreamedRow[]>,
): Promise<SentBook> {
  const reader = new BookReader(kind)
  const progress: SendingProgress = { share: 0, read: 0, sent: 0 }
  const tell = (changes: Partial<SendingProgress>) => onProgress({ ...Object.assign(progress, changes) })
  let importId: string | undefined
  let sender: ReturnType<typeof createSender> | undefined
  try {
    for await (const batch of batches((read, all) => tell({ share: all === 0 ? 0 : read / all }))) {
      signal.throwIfAborted()
      const taken = reader.take(batch)
      if (!taken) continue
      if (!sender) {
        const begun = await ask(beginBookImport, {
          kind,
          fileName: file.name,
          fields,
          columns: reader.titles ?? [],
        })
        importId = begun.id
        sender = createSender(begun.id, (rows) => tell({ sent: progress.sent + rows }))
      }
      tell({ read: progress.read + taken.rows.length })
      if (progress.read > MOST_BOOK_ROWS) throw new BookHeadError(text.tooMany(MOST_BOOK_ROWS))
      for (const call of callsOf(taken)) await sender.send(call)
    }
    reader.end()
    if (!sender || importId === undefined) throw new BookHeadError(text.noRows)
    const rowCount = await sender.end()
    signal.throwIfAborted()
    // The number of rows is known here alone: once the check has begun, it can be gone on with from anywhere.
    await ask(checkBookImport, { importId, rowCount })
    return { importId, skipped: reader.skipped, ignored: [...reader.ignored] }
  } catch (error) {
    await sender?.end().catch(() => undefined)
    if (importId !== undefined) await ask(abandonBookImport, { importId }).catch(() => undefined)
    throw error
  }
}
