import { Inflate } from 'fflate'
import { checksum } from './checksum'
import { soundly, WorkbookError } from './workbook-error'
import { bytesOf, type ZipPart } from './zip-directory'

/** Bytes read from the file at a time: between two readings the browser can draw, and these take it some 50 ms. */
const READ = 64 * 1024
/** Bytes unpacked at a time: deflate makes at most a thousand times as much of them. */
const STEP = 16 * 1024
const LOCAL_HEADER_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/** Unpacks what it is given; refuses more than the directory announced, and at the end what is not what was packed. */
function unpacker(part: ZipPart): (packed: Uint8Array, last: boolean) => Uint8Array[] {
  let pieces: Uint8Array[] = []
  let unpacked = 0
  let sum = 0
  const take = (piece: Uint8Array) => {
    unpacked += piece.length
    sum = checksum(piece, sum)
    if (unpacked > part.unpacked) throw new WorkbookError('not-a-workbook')
    pieces.push(piece)
  }
  const inflate = part.method === DEFLATED ? new Inflate(take) : undefined
  if (!inflate && part.method !== STORED) throw new WorkbookError('not-a-workbook')
  return (packed, last) => {
    pieces = []
    if (inflate) inflate.push(packed, last)
    else take(packed)
    if (last && (unpacked !== part.unpacked || sum !== part.checksum))
      throw new WorkbookError('not-a-workbook')
    return pieces
  }
}

/**
 * A part of a zip file as text (UTF-8), piece by piece. `onRead` hears of every further packed byte read.
 * @throws WorkbookError `not-a-workbook` when it is damaged
 */
export async function* unpackPart(
  file: Blob,
  part: ZipPart,
  onRead: (bytes: number) => void,
): AsyncGenerator<string> {
  const header = await bytesOf(file, part.at, part.at + LOCAL_HEADER_LENGTH)
  const lengths = soundly(() => new DataView(header.buffer, 26, 4))
  const from = part.at + LOCAL_HEADER_LENGTH + lengths.getUint16(0, true) + lengths.getUint16(2, true)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const unpack = soundly(() => unpacker(part))
  for (let read = 0; read < part.packed; read += READ) {
    const bytes = await bytesOf(file, from + read, from + Math.min(read + READ, part.packed))
    if (bytes.length === 0) throw new WorkbookError('not-a-workbook')
    for (let at = 0; at < bytes.length; at += STEP) {
      const step = bytes.subarray(at, at + STEP)
      const last = read + at + step.length === part.packed
      for (const piece of soundly(() => unpack(step, last))) {
        const text = soundly(() => decoder.decode(piece, { stream: true }))
        if (text !== '') yield text
      }
    }
    onRead(bytes.length)
  }
}
