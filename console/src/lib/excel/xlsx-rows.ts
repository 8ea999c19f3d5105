import { readDateStyles } from './date-formats'
import { type OnProgress, RowBatches, type StreamedRow } from './row-batches'
import { readSharedStrings } from './shared-strings'
import { sheetReader } from './sheet-reader'
import { unpackPart } from './unpack-part'
import { WorkbookError } from './workbook-error'
import { readWorkbookParts } from './workbook-parts'
import { readZipDirectory, type ZipPart } from './zip-directory'

/** Bytes a file may hold unpacked: more is no list of people's names, but meant to fill the memory. */
const UNPACKED_LIMIT = 500 * 1024 * 1024

/**
 * Rows of an .xlsx file in batches of one sheet each. The texts that cells share are held, rows are not.
 * @throws WorkbookError `not-a-workbook`, `encrypted`, `too-large`
 */
export async function* xlsxRowBatches(file: Blob, onProgress: OnProgress): AsyncGenerator<StreamedRow[]> {
  const directory = await readZipDirectory(file)
  let unpacked = 0
  for (const part of directory.values()) unpacked += part.unpacked
  // A part that holds more than the directory says is refused when it is unpacked.
  if (unpacked > UNPACKED_LIMIT) throw new WorkbookError('too-large')

  const ignored = () => undefined
  const parts = await readWorkbookParts(directory, (part) => unpackPart(file, part, ignored))
  const toRead = [parts.styles, parts.strings, ...parts.sheets.map(({ part }) => part)]
  const bytes = toRead.reduce((sum, part) => sum + (part?.packed ?? 0), 0)
  let read = 0
  const unpack = (part: ZipPart) =>
    unpackPart(file, part, (more) => {
      read += more
      onProgress(read, bytes)
    })

  const context = {
    since1904: parts.since1904,
    dateStyles: parts.styles ? await readDateStyles(unpack(parts.styles)) : [],
    strings: parts.strings ? await readSharedStrings(unpack(parts.strings)) : [],
  }
  for (const { name, part } of parts.sheets) {
    const batches = new RowBatches(name)
    const reader = sheetReader(context, batches.add)
    for await (const piece of unpack(part)) {
      reader.write(piece)
      yield* batches.take()
    }
    reader.end()
    yield* batches.take(true)
  }
}
