import fc from 'fast-check'
import { tinyJpeg, tinyPng, tinyWebp } from '../testing/tiny-photos'
import { cleanPhoto, MOST_PHOTO_BYTES } from './clean-photo'

const TRAILER = Buffer.from('PK\u0003\u0004 a hidden archive')
const PICTURES = [
  ['jpg', tinyJpeg()],
  ['png', tinyPng()],
  ['webp', tinyWebp()],
] as const

describe('a photo', () => {
  it('that is a JPEG loses EXIF, XMP, comments and foreign application data, and keeps its colours', () => {
    const dirty = tinyJpeg([
      [0xe1, 'Exif\0\0 GPS 36.6N 101.7E'],
      [0xe1, 'http://ns.adobe.com/xap/1.0/\0<xmp/>'],
      [0xed, 'Photoshop 3.0\0'],
      [0xe2, 'MPF\0 another picture'],
      [0xfe, 'taken by Zhang'],
      [0xe2, 'ICC_PROFILE\0\x01\x01'],
      [0xee, 'Adobe\0d\0\0\0\0\x01'],
    ])
    const kept = tinyJpeg([
      [0xe2, 'ICC_PROFILE\0\x01\x01'],
      [0xee, 'Adobe\0d\0\0\0\0\x01'],
    ])
    expect(cleanPhoto(dirty)).toEqual({ format: 'jpg', bytes: kept })
  })

  it('that is a PNG loses text, time and EXIF', () => {
    const dirty = tinyPng([
      ['tEXt', 'Author\0Zhang'],
      ['eXIf', 'GPS'],
      ['tIME', '2026'],
      ['gAMA', 'gray'],
    ])
    expect(cleanPhoto(dirty)).toEqual({ format: 'png', bytes: tinyPng([['gAMA', 'gray']]) })
  })

  it('that is a WebP loses EXIF and XMP, and no longer announces them', () => {
    const cleaned = cleanPhoto(
      tinyWebp([
        ['EXIF', 'GPS'],
        ['XMP ', '<xmp/>'],
        ['ALPH', 'clear'],
      ]),
    )
    expect(cleaned?.format).toBe('webp')
    expect(cleaned?.bytes.includes('GPS')).toBe(false)
    expect(cleaned?.bytes.includes('xmp')).toBe(false)
    expect(cleaned?.bytes.includes('ALPH')).toBe(true)
    const flags = cleaned?.bytes[cleaned.bytes.indexOf('VP8X') + 8]
    expect(flags).toBe(0)
    expect(cleaned?.bytes.readUInt32LE(4)).toBe((cleaned?.bytes.length ?? 0) - 8)
  })

  it.each(PICTURES)('that is a %s loses what was hidden behind it', (format, picture) => {
    const clean = cleanPhoto(picture)
    expect(cleanPhoto(Buffer.concat([picture, TRAILER]))).toEqual(clean)
    expect(clean?.format).toBe(format)
  })

  it.each(PICTURES)('that is a clean %s stays as it is', (_format, picture) => {
    const once = cleanPhoto(picture)
    expect(once && cleanPhoto(once.bytes)).toEqual(once)
  })

  it.each(PICTURES)('that is a %s cut off anywhere is refused', (_format, picture) => {
    for (let length = 0; length < picture.length; length += 1) {
      expect(cleanPhoto(picture.subarray(0, length))).toBeUndefined()
    }
  })

  it('without a picture in it is refused', () => {
    const [signature, header] = [
      tinyPng().subarray(0, 8),
      tinyPng().subarray(8, 8 + 12 + 'width, height'.length),
    ]
    expect(cleanPhoto(Buffer.concat([signature, header, tinyPng().subarray(-12)]))).toBeUndefined()
    expect(
      cleanPhoto(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xd9]), Buffer.alloc(20)])),
    ).toBeUndefined()
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'GIF89a....................',
    '%PDF-1.7 .............',
    '',
  ])('is recognised by its content, so that %j is none', (content) => {
    expect(cleanPhoto(Buffer.from(content))).toBeUndefined()
  })

  it('of more than 6 MB is refused', () => {
    expect(cleanPhoto(Buffer.concat([tinyJpeg(), Buffer.alloc(MOST_PHOTO_BYTES)]))).toBeUndefined()
  })

  it.each(PICTURES)('that is a %s with damage never breaks the check', (_format, picture) => {
    const damage = fc.array(fc.tuple(fc.nat({ max: picture.length - 1 }), fc.nat({ max: 255 })), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(damage, fc.uint8Array({ maxLength: 40 }), (changes, tail) => {
        const bytes = Buffer.concat([picture, tail])
        for (const [at, value] of changes) bytes[at] = value
        const cleaned = cleanPhoto(bytes)
        expect(cleaned === undefined || cleaned.bytes.length <= bytes.length).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('of random bytes never breaks the check', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void cleanPhoto(bytes)),
      { numRuns: 500 },
    )
  })
})
