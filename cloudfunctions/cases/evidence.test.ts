import {
  addEvidence,
  addNote,
  openEvidence,
  openOwnEvidence,
  prepareEvidence,
  prepareOwnEvidence,
  readCase,
  readMine,
  uploadEvidence,
} from '@qingjian/shared/cases/cases.contracts'
import { UPLOAD_PART_BYTES } from '@qingjian/shared/kernel/upload-limits'
import { tinyJpeg } from '../platform/testing/tiny-photos'
import { type CasesHouse, CITIZEN, createCasesHouse, dataOf } from './testing/cases-house'
import { type Handling, handlingOf } from './testing/handle'

let house: CasesHouse
let handle: Handling
let id: string
beforeEach(async () => {
  house = await createCasesHouse()
  handle = handlingOf(house)
  id = await house.open()
})

const pdf = (body = '') => Buffer.from(`%PDF-1.7\n${body}\n%%EOF\n`, 'latin1')
const note = (files: string[]) => house.call(addNote, { ...handle.at(id), note: '见附件', files }, 'clerk')
const uploadAs = async (openid: string, bytes: Buffer) => {
  const { paths } = dataOf(await house.call(prepareEvidence, { count: 1 }, openid))
  return house.upload(paths, bytes)
}

describe('a file of evidence', () => {
  it('is kept as a copy without what cameras add, and the upload is removed', async () => {
    const files = await uploadAs('clerk', tinyJpeg([[0xe1, 'Exif\0\0GPS 36.6N 101.7E']]))
    dataOf(await note(files))
    const [kept] = [...house.storage.files.entries()]
    expect(house.storage.files.size).toBe(1)
    expect(kept?.[0]).toMatch(/case-evidence\/[0-9a-f]{24}\.jpg$/)
    expect(Buffer.from(kept?.[1] ?? []).toString('latin1')).not.toContain('GPS')
    const { evidence } = dataOf(await house.call(readCase, { caseId: id }, 'clerk'))
    expect(evidence).toMatchObject([{ kind: 'photo', name: '照片1', by: 'staff' }])
    const link = await house.call(openEvidence, { caseId: id, evidenceId: evidence[0]?.id ?? '' }, 'clerk')
    expect(dataOf(link)).toMatchObject({ kind: 'photo', url: expect.stringContaining('case-evidence') })
  })

  it.each([
    ['an executable', Buffer.from('MZ\x90\0 not a picture'), '不是照片或PDF'],
    ['half a PDF', Buffer.from('%PDF-1.7 and no end'), '不完整'],
    ['a locked PDF', pdf('/Encrypt 5 0 R'), '设了密码'],
    ['a PDF with a script', pdf('/OpenAction << /S /JavaScript /JS (app.alert()) >>'), '里面带有脚本或附件'],
    ['a PDF of eleven megabytes', pdf('x'.repeat(11 * 1024 * 1024)), '超过了10MB'],
    ['half a photo', tinyJpeg().subarray(0, 20), '打不开'],
  ])('is refused when it is %s, and nothing is kept', async (_name, bytes, why) => {
    const good = await uploadAs('clerk', tinyJpeg())
    const bad = await uploadAs('clerk', bytes)
    expect(await note([...good, ...bad])).toMatchObject({
      error: { code: 'INVALID_INPUT', message: expect.stringContaining(`第2个文件${why}`) },
    })
    expect([...house.storage.files.keys()].filter((name) => name.includes('case-evidence'))).toEqual([])
  })

  it('is nobody’s who did not upload it', async () => {
    expect(await note(await uploadAs('cadre', tinyJpeg()))).toMatchObject({
      error: { message: '第1个文件没有传好，请重新选择' },
    })
  })

  it('is not taken over for a step that is refused', async () => {
    const files = await uploadAs('officer', tinyJpeg())
    expect(await house.call(addNote, { ...handle.at(id), note: '见附件', files }, 'officer')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect([...house.storage.files.keys()].filter((name) => name.includes('case-evidence'))).toEqual([])
  })

  it('comes from a PC in parts, which are put together', async () => {
    const whole = pdf('x'.repeat(2 * UPLOAD_PART_BYTES))
    const { paths } = dataOf(await house.call(prepareEvidence, { count: 1 }, 'clerk'))
    const [path = ''] = paths
    const parts = Math.ceil(whole.length / UPLOAD_PART_BYTES)
    const send = (part: number, to = path, by = 'clerk') =>
      house.call(
        uploadEvidence,
        {
          path: to,
          part,
          parts,
          content: whole
            .subarray(part * UPLOAD_PART_BYTES, (part + 1) * UPLOAD_PART_BYTES)
            .toString('base64'),
        },
        by,
      )
    expect(dataOf(await send(0))).toEqual({})
    expect(await send(2)).toMatchObject({ error: { message: '文件没有传完整，请重新选择再传' } })
    expect(await send(1, path, 'cadre')).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    dataOf(await send(1))
    const { fileId = '' } = dataOf(await send(2))
    expect(Buffer.from(house.storage.files.get(fileId) ?? []).equals(whole)).toBe(true)
    expect(house.storage.files.size).toBe(1)
    dataOf(await note([fileId]))
    expect(house.caseOf(id)).toMatchObject({ documents: 1, photos: 0 })
  })
})

describe('what a citizen adds', () => {
  const add = async (words: string, count = 0) => {
    const { paths } = dataOf(await house.call(prepareOwnEvidence, { count: Math.max(1, count) }, CITIZEN))
    const files = await house.upload(paths.slice(0, count), tinyJpeg())
    return house.call(addEvidence, { caseId: id, words, files }, CITIZEN)
  }

  it('stands on their timeline and in the case, and has whoever read the case before look again', async () => {
    const seen = handle.at(id)
    expect(dataOf(await add('补充一张取号单', 1))).toEqual({ added: 1 })
    expect(handle.at(id).version).toBe(seen.version + 1)
    const { timeline } = dataOf(await house.call(readMine, { caseId: id }, CITIZEN))
    expect(timeline.at(-1)).toMatchObject({
      title: '您补充了材料',
      text: '补充一张取号单',
      evidence: [{ name: '照片1', by: 'citizen' }],
    })
    const evidenceId = timeline.at(-1)?.evidence[0]?.id ?? ''
    dataOf(await house.call(openOwnEvidence, { caseId: id, evidenceId }, CITIZEN))
  })

  it('does not open to them what staff keep among themselves', async () => {
    dataOf(await note(await uploadAs('clerk', tinyJpeg())))
    const { evidence } = dataOf(await house.call(readCase, { caseId: id }, 'clerk'))
    const asked = { caseId: id, evidenceId: evidence[0]?.id ?? '' }
    expect(await house.call(openOwnEvidence, asked, CITIZEN)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('is not taken once the case is over', async () => {
    dataOf(await handle.verify(id))
    dataOf(await handle.answer(id))
    dataOf(await handle.confirm(id, true))
    expect(await add('还有一句')).toMatchObject({ error: { code: 'CONFLICT' } })
  })
})
