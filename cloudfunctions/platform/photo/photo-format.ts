export type PhotoFormat = 'jpg' | 'png' | 'webp'

const SIGNATURES: readonly [PhotoFormat, (bytes: Buffer) => boolean][] = [
  ['jpg', (bytes) => bytes.readUIntBE(0, 3) === 0xffd8ff],
  ['png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  [
    'webp',
    (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  ],
]

/** The format that the bytes themselves show, whatever the file is called; undefined when it is none we take. */
export function photoFormatOf(bytes: Buffer): PhotoFormat | undefined {
  if (bytes.length < 12) return undefined
  return SIGNATURES.find(([, matches]) => matches(bytes))?.[0]
}
