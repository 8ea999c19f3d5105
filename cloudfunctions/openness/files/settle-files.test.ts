import type { FileInput } from '@qingjian/shared/openness/file-fields'
import { createMemoryDatabase } from '../../platform/testing/memory-database'
import { createTestFoundation } from '../../platform/testing/test-foundation'
import { tinyJpeg } from '../../platform/testing/tiny-photos'
import { uploadFolderOf } from '../../platform/uploads/upload-folder'
import type { StoredFile } from '../openness.documents'
import { storedFile } from '../testing/stored-files'
import { clearFiles } from './clear-files'
import { FILE_UPLOADS } from './file-uploads'
import { settleFiles } from './settle-files'

const AUTHOR = { id: 'author' }
const { foundation, storage } = createTestFoundation(createMemoryDatabase())
const PDF = Buffer.from('%PDF-1.7\n%%EOF\n', 'latin1')

beforeEach(() => storage.files.clear())

const upload = (name: string, bytes: Uint8Array, author = AUTHOR) =>
  storage.upload(`${uploadFolderOf(foundation.hash, FILE_UPLOADS, author)}/${name}`, bytes)
const settle = (inputs: FileInput[], known: StoredFile[] = []) =>
  settleFiles(foundation, AUTHOR, inputs, known)

async function settled(inputs: FileInput[], known: StoredFile[] = []): Promise<StoredFile[]> {
  const answer = await settle(inputs, known)
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.data
}

describe('files that are saved', () => {
  it('stand in the order in which they were given, known ones under the name that they have now', async () => {
    const known = [storedFile('contract', { kind: 'document' }), storedFile('site')]
    const files = await settled(
      [
        { name: '完工照片', upload: await upload('1', tinyJpeg()) },
        { name: '施工合同', id: 'contract' },
        { name: '会议记录', upload: await upload('2', PDF) },
      ],
      known,
    )
    expect(files.map(({ kind, name }) => [kind, name])).toEqual([
      ['photo', '完工照片'],
      ['document', '施工合同'],
      ['document', '会议记录'],
    ])
    expect(files[1]?.fileId).toBe(known[0]?.fileId)
    expect(files[0]?.fileId).toMatch(/\/openness-files\/[0-9a-f]{24}\.jpg$/)
  })

  it('have ids that say nothing of where they lie', async () => {
    const [file] = await settled([{ name: '照片', upload: await upload('1', tinyJpeg()) }])
    expect(file?.id).toMatch(/^[0-9a-f]{24}$/)
    expect(file?.fileId).not.toContain(file?.id)
  })

  it('are refused by name, and nothing is kept', async () => {
    const good = await upload('1', tinyJpeg())
    const bad = await upload('2', Buffer.from('MZ no picture'))
    const refused = await settle([
      { name: '现场', upload: good },
      { name: '表格', upload: bad },
    ])
    const message = '“表格”不是照片或PDF，请换一个文件'
    expect(refused).toMatchObject({ error: { code: 'INVALID_INPUT', message, fields: { files: message } } })
    expect(storage.files.size).toBe(2)
  })

  it('are not another author’s', async () => {
    const theirs = await upload('1', tinyJpeg(), { id: 'another' })
    expect(await settle([{ name: '现场', upload: theirs }])).toMatchObject({
      error: { message: '“现场”没有传好，请重新选择' },
    })
  })

  it.each<[string, FileInput[], string]>([
    ['unknown', [{ name: '合同', id: 'elsewhere' }], '“合同”已经不在了，请去掉后重新上传'],
    [
      'named twice',
      [
        { name: '现场', id: 'site' },
        { name: '完工', id: 'site' },
      ],
      '“完工”和前面的是同一个文件，请去掉一个',
    ],
  ])('are refused when %s', async (_case, inputs, message) => {
    expect(await settle(inputs, [storedFile('site')])).toMatchObject({ error: { message } })
  })
})

describe('after saving', () => {
  /** One file that a correction has let go, one that it keeps, one that is new. */
  async function begin() {
    const dropped = storedFile('dropped')
    const known = [dropped, storedFile('kept')]
    for (const { fileId } of known) storage.files.set(fileId, tinyJpeg())
    const inputs: FileInput[] = [
      { name: '留下的', id: 'kept' },
      { name: '新的', upload: await upload('1', tinyJpeg()) },
    ]
    return { dropped, known, inputs, settled: await settled(inputs, known), published: [] as StoredFile[] }
  }
  const stored = () => [...storage.files.keys()].map((fileId) => fileId.split('/').at(-1))

  it('uploads are gone, and so is what the draft has let go', async () => {
    const saved = await begin()
    await clearFiles(foundation, saved, true)
    expect(stored()).toEqual(['kept.jpg', expect.stringMatching(/^[0-9a-f]{24}\.jpg$/)])
  })

  it('what is public stays, whatever its correction lets go', async () => {
    const saved = await begin()
    await clearFiles(foundation, { ...saved, published: [saved.dropped] }, true)
    expect(stored()).toContain('dropped.jpg')
  })

  it('that was refused, only the new copies are gone, so that it can be tried again', async () => {
    const saved = await begin()
    await clearFiles(foundation, saved, false)
    expect(stored()).toEqual(['dropped.jpg', 'kept.jpg', '1'])
  })
})
