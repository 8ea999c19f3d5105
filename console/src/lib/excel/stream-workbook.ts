import { csvRowBatches } from './csv-rows'
import type { OnProgress, StreamedRow } from './row-batches'
import { WorkbookError } from './workbook-error'
import { xlsxRowBatches } from './xlsx-rows'
import { bytesOf } from './zip-directory'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
/** The name of the stream that holds an encrypted .xlsx, as a compound file keeps names. */
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').join('\0')
const READ = 1024 * 1024

/** Excel 97–2003's files and encrypted .xlsx files are compound files; streams tell them apart. */
async function compoundProblem(file: Blob): Promise<'encrypted' | 'old-xls'> {
  const letters = new TextDecoder('latin1')
  for (let at = 0; at < file.size; at += READ) {
    const bytes = await bytesOf(file, at, at + READ + ENCRYPTED_PACKAGE.length)
    if (letters.decode(bytes).includes(ENCRYPTED_PACKAGE)) return 'encrypted'
  }
  return 'old-xls'
}

/**
 * Reads a .xlsx or .csv file in batches of at most 500 rows of one sheet, in the order of the sheets; hidden sheets and
 * empty rows are left out. What the file is, is told from its first bytes. Nothing but texts that cells share is held.
 * @param onProgress bytes read, of the bytes that are to be read
 * @throws WorkbookError with a code
 */
export async function* streamRowBatches(
  file: Blob & { name: string },
  onProgress: OnProgress = () => undefined,
): AsyncGenerator<StreamedRow[]> {
  const start = await bytesOf(file, 0, ZIP.length)
  const startsWith = (signature: readonly number[]) => signature.every((byte, n) => start[n] === byte)
  if (startsWith(COMPOUND)) throw new WorkbookError(await compoundProblem(file))
  if (startsWith(ZIP)) yield* xlsxRowBatches(file, onProgress)
  else if (/\.csv$/i.test(file.name)) yield* csvRowBatches(file, onProgress)
  else throw new WorkbookError('not-a-workbook')
}

/** Reads a .xlsx or .csv file row by row; `streamRowBatches` is faster. @throws WorkbookError with a code */
export async function* streamWorkbook(
  file: Blob & { name: string },
  onProgress?: OnProgress,
): AsyncGenerator<StreamedRow> {
  for await (const batch of streamRowBatches(file, onProgress)) yield* batch
}
