import { csvReader } from './csv-reader'
import { type OnProgress, RowBatches, type StreamedRow } from './row-batches'
import { WorkbookError } from './workbook-error'
import { bytesOf } from './zip-directory'

const READ = 256 * 1024
const LARGEST = 500 * 1024 * 1024

async function* bytesInPieces(file: Blob): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  for (let at = 0; at < file.size; at += READ) {
    yield { bytes: await bytesOf(file, at, at + READ), last: at + READ >= file.size }
  }
}

/** UTF-8 or else GB18030, in which Chinese Excel saves CSV. @throws WorkbookError `not-a-workbook` when it is no text */
async function encodingOf(file: Blob): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let encoding: 'utf-8' | 'gb18030' = 'utf-8'
  for await (const { bytes, last } of bytesInPieces(file)) {
    if (bytes.includes(0)) throw new WorkbookError('not-a-workbook')
    if (encoding === 'gb18030') continue
    try {
      decoder.decode(bytes, { stream: !last })
    } catch {
      encoding = 'gb18030'
    }
  }
  return encoding
}

/** Rows of a CSV file in batches; the sheet is named after the file. @throws WorkbookError `not-a-workbook`, `too-large` */
export async function* csvRowBatches(
  file: Blob & { name: string },
  onProgress: OnProgress,
): AsyncGenerator<StreamedRow[]> {
  if (file.size > LARGEST) throw new WorkbookError('too-large')
  const decoder = new TextDecoder(await encodingOf(file))
  const batches = new RowBatches(file.name.replace(/\.[^.]*$/, ''))
  const reader = csvReader(batches.add)
  let read = 0
  for await (const { bytes, last } of bytesInPieces(file)) {
    reader.write(decoder.decode(bytes, { stream: !last }))
    read += bytes.length
    onProgress(read, file.size)
    yield* batches.take()
  }
  reader.end()
  yield* batches.take(true)
}
