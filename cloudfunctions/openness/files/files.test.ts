import {
  openDraftFiles,
  openFiles,
  prepareFiles,
  uploadFilePart,
} from '@qingjian/shared/openness/file.contracts'
import { tinyJpeg } from '../../platform/testing/tiny-photos'
import {
  type AnnouncementDocument,
  type DraftAnnouncementDocument,
  draftAnnouncementContext,
} from '../announcements/announcements.documents'
import type { PublicationDocument, StoredFile } from '../openness.documents'
import type { RunDocument } from '../powers/powers.documents'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { storedPublication } from '../testing/stored-books'
import { runWithFiles, storedAffair, storedFile } from '../testing/stored-files'

let house: OpennessHouse
beforeEach(async () => {
  house = await createOpennessHouse()
})

/** Files that are in the storage, too. */
async function keep(...ids: string[]): Promise<StoredFile[]> {
  const files = ids.map((id) => storedFile(id))
  for (const { fileId } of files) house.storage.files.set(fileId, tinyJpeg())
  return files
}

async function announce(
  state: PublicationDocument['state'],
  files: StoredFile[],
  more: Partial<AnnouncementDocument> = {},
): Promise<string> {
  const publication = storedPublication('publication-1', state)
  const affair = storedAffair(publication, files, more)
  await house.memory.insert('openness_publications', [publication])
  await house.memory.insert('openness_announcements', [affair])
  return affair.announcementId
}

const open = async (id: string, fileIds?: string[]) =>
  house.call(openFiles, { subject: 'announcement', id, ...(fileIds && { fileIds }) })
const idsOf = (opened: { files: { id: string }[] }) => opened.files.map(({ id }) => id)
const NOT_FOUND = { error: { code: 'NOT_FOUND' } }

describe('an author’s upload', () => {
  it('goes to a path that is theirs alone, and is put together from its parts', async () => {
    const { paths } = dataOf(await house.call(prepareFiles, { count: 2 }, 'clerk'))
    expect(new Set(paths).size).toBe(2)
    const part = { path: paths[0] ?? '', part: 0, parts: 1, content: tinyJpeg().toString('base64') }
    expect(await house.call(uploadFilePart, part, 'second-clerk')).toMatchObject({
      error: { message: '文件没有传完整，请重新选择再传' },
    })
    const { fileId } = dataOf(await house.call(uploadFilePart, part, 'clerk'))
    expect(house.storage.files.get(fileId ?? '')).toEqual(tinyJpeg())
  })

  it.each([[undefined], ['citizen'], ['supervisor'], ['cadre']])('is not taken from %s', async (openid) => {
    expect(await house.call(prepareFiles, { count: 1 }, openid)).toMatchObject({ ok: false })
  })
})

describe('files of an announcement', () => {
  it('are opened by anybody for ten minutes, and nobody learns where they lie', async () => {
    const id = await announce('published', await keep('a', 'b'))
    const opened = dataOf(await open(id))
    expect(opened.files[0]).toEqual({
      id: 'a',
      kind: 'photo',
      url: expect.stringMatching(/^https:.*for=600$/),
    })
    expect(JSON.stringify(opened)).not.toContain('cloud://')
  })

  it('are opened in their order where some are named; others are left out', async () => {
    const id = await announce('published', await keep('a', 'b', 'c'))
    expect(idsOf(dataOf(await open(id, ['c', 'a', 'elsewhere'])))).toEqual(['a', 'c'])
  })

  it('are opened without one that the storage has lost', async () => {
    const id = await announce('published', [storedFile('lost'), ...(await keep('b'))])
    expect(idsOf(dataOf(await open(id)))).toEqual(['b'])
  })

  it('are closed once it is withdrawn', async () => {
    const files = await keep('a')
    const { content: _content, ...tombstone } = storedAffair(
      storedPublication('publication-1', 'published'),
      files,
    )
    await house.memory.insert('openness_announcements', [{ ...tombstone, version: 2, isWithdrawn: true }])
    expect(await open(tombstone.announcementId)).toMatchObject(NOT_FOUND)
  })

  it('of something that never was are not found', async () => {
    expect(await open('nothing')).toMatchObject(NOT_FOUND)
  })
})

describe('files of a power in use', () => {
  it('are opened where the list calls them public, and never otherwise', async () => {
    const [minutes, ballots] = await keep('minutes', 'ballots')
    if (!minutes || !ballots) throw new Error('nothing kept')
    const run = runWithFiles('run-1', [
      { ...minutes, isPublic: true },
      { ...ballots, isPublic: false },
    ])
    await house.memory.insert<RunDocument>('openness_runs', [run])
    const ask = { subject: 'run', id: 'run-1' } as const
    expect(idsOf(dataOf(await house.call(openFiles, ask)))).toEqual(['minutes'])
    expect(dataOf(await house.call(openFiles, { ...ask, fileIds: ['ballots'] }))).toEqual({ files: [] })
  })
})

describe('files of a draft', () => {
  beforeEach(async () => {
    const files = await keep('a', 'b')
    const _id = 'publication-1'
    const { content } = storedAffair(storedPublication(_id, 'draft'), files)
    await house.memory.insert('openness_publications', [storedPublication(_id, 'draft')])
    const sealed = house.foundation.cipher.encrypt(JSON.stringify({ content }), draftAnnouncementContext(_id))
    await house.memory.insert<DraftAnnouncementDocument>('openness_draft_announcements', [
      { _id, content: sealed },
    ])
  })
  const openAs = (openid: string) => house.call(openDraftFiles, { publicationId: 'publication-1' }, openid)

  it.each([['clerk'], ['supervisor'], ['town-reviewer'], ['inspector']])(
    'are opened by the %s',
    async (openid) => {
      expect(idsOf(dataOf(await openAs(openid)))).toEqual(['a', 'b'])
    },
  )

  it.each([['next-clerk'], ['far-town-reviewer']])('are out of reach for the %s', async (openid) => {
    expect(await openAs(openid)).toMatchObject(NOT_FOUND)
  })

  it('are nothing for everybody', async () => {
    expect(await openAs('citizen')).toMatchObject({ ok: false })
    expect(await open('publication-1')).toMatchObject(NOT_FOUND)
  })
})

it('files of a publication are opened by staff once it is public, as well', async () => {
  await announce('published', await keep('a'))
  const opened = await house.call(openDraftFiles, { publicationId: 'publication-1' }, 'town-reviewer')
  expect(idsOf(dataOf(opened))).toEqual(['a'])
})

it('files of a publication whose announcement is withdrawn since are closed to staff, too', async () => {
  const files = await keep('a')
  const publication = storedPublication('publication-1', 'withdrawn')
  const { latest: _latest, ...first } = storedAffair(publication, files)
  const { content: _content, ...tombstone } = storedAffair(
    storedPublication('publication-2', 'published'),
    [],
  )
  const { announcementId } = first
  await house.memory.insert('openness_publications', [publication])
  await house.memory.insert<AnnouncementDocument>('openness_announcements', [
    first,
    { ...tombstone, _id: `${announcementId}.2`, announcementId, version: 2, isWithdrawn: true },
  ])
  const opened = await house.call(openDraftFiles, { publicationId: 'publication-1' }, 'town-reviewer')
  expect(dataOf(opened)).toEqual({ files: [] })
})
