import {
  correctAnnouncement,
  createAnnouncement,
  listLinkable,
  readAnnouncement,
  readDraftAnnouncement,
  saveAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import { prepareFiles, uploadFilePart } from '@qingjian/shared/openness/file.contracts'
import { find } from '@qingjian/shared/openness/find/find.contracts'
import { listPolicies } from '@qingjian/shared/openness/policies/policy.contracts'
import { readPublic } from '@qingjian/shared/openness/public.contracts'
import {
  discardPublication,
  editPublication,
  listPublicationLines,
  removeLine,
  saveLine,
  startWithdrawal,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import { tinyJpeg } from '../../platform/testing/tiny-photos'
import { announce, announcementIdOf, reannounce } from '../testing/announce'
import { contentOf, QUARTERLY_ITEM } from '../testing/announcements'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, NEXT_VILLAGE, TOWN, VILLAGE } from '../testing/openness-people'
import { lineOf, publicationOf, publishFund, writeDraft } from '../testing/publish'

let house: OpennessHouse
beforeAll(async () => {
  house = await createOpennessHouse()
  await house.memory.insert('openness_affair_items', [QUARTERLY_ITEM])
})
beforeEach(() => house.clock.advance(61_000))

const FULFILS = { itemId: 'village-works', period: '2026Q1' }
const seen = async (id: string) => ({ id, version: (await publicationOf(house, id)).version })
const write = (content: AnnouncementInput, openid: string | undefined, regionId = VILLAGE) =>
  house.call(
    createAnnouncement,
    { regionId, content, ...(content.kind === 'affair' && { fulfils: FULFILS }) },
    openid,
  )
const draft = async (content: AnnouncementInput = contentOf.policy()) =>
  dataOf(await write(content, 'clerk')).id

describe('who writes an announcement', () => {
  it.each<[AnnouncementInput['kind'], string, string, boolean]>([
    ['policy', 'clerk', VILLAGE, true],
    ['policy', 'town-finance', TOWN, true],
    ['policy', 'finance', DISTRICT, true],
    ['project', 'clerk', VILLAGE, true],
    ['project', 'town-finance', TOWN, true],
    ['affair', 'clerk', VILLAGE, true],
    ['affair', 'town-finance', TOWN, false],
    ['affair', 'finance', DISTRICT, false],
    ['power', 'farming', DISTRICT, true],
    ['power', 'town-finance', TOWN, false],
    ['power', 'clerk', VILLAGE, false],
  ])('%s by %s for %s: %s', async (kind, openid, regionId, isWritten) => {
    const content = kind === 'stage' ? contentOf.stage('none') : contentOf[kind]()
    const answer = await write(content, openid, regionId)
    expect(answer.ok || answer.error.code).toBe(isWritten || 'INVALID_INPUT')
  })

  it.each([['next-clerk'], ['town-finance'], ['finance']])('nobody of another place: %s', async (openid) => {
    expect(await write(contentOf.policy(), openid)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it.each([
    ['supervisor'],
    ['town-reviewer'],
    ['inspector'],
    ['auditor'],
    ['admin'],
    ['citizen'],
    [undefined],
  ])('nobody who does not write at all: %s', async (openid) => {
    expect(await write(contentOf.policy(), openid)).toMatchObject({ ok: false })
  })

  it('writes the steps of a project who published it, and no other unit of the same place', async () => {
    const project = await announce(house, { regionId: DISTRICT, content: contentOf.project() })
    const stage = contentOf.stage(project.announcementId)
    expect(await write(stage, 'finance', DISTRICT)).toMatchObject({ ok: true })
    for (const [openid, regionId] of [
      ['farming', DISTRICT],
      ['clerk', VILLAGE],
    ] as const)
      expect(await write(stage, openid, regionId)).toMatchObject({
        error: { fields: { 'content.projectId': expect.any(String) } },
      })
  })

  it('builds in their own place or below', async () => {
    const next = contentOf.project({ siteId: NEXT_VILLAGE })
    expect(await write(next, 'town-finance', TOWN)).toMatchObject({ ok: true })
    expect(await write(next, 'clerk')).toMatchObject({
      error: { fields: { 'content.siteId': expect.any(String) } },
    })
  })

  it('names an item of the catalogue for 三务公开, and for nothing else', async () => {
    const input = { regionId: VILLAGE, content: contentOf.affair() }
    expect(await house.call(createAnnouncement, input, 'clerk')).toMatchObject({
      error: { fields: { fulfils: expect.any(String) } },
    })
    const policy = { regionId: VILLAGE, content: contentOf.policy(), fulfils: FULFILS }
    expect(await house.call(createAnnouncement, policy, 'clerk')).toMatchObject({
      error: { fields: { fulfils: expect.any(String) } },
    })
  })
})

describe('a form', () => {
  it('offers what can be named: funds, powers, one’s own projects, places below and kinds', async () => {
    const own = await createOpennessHouse()
    const fund = await publishFund(own)
    const power = await announce(own, { regionId: DISTRICT, content: contentOf.power() })
    const project = await announce(own, { regionId: VILLAGE, content: contentOf.project() })
    await announce(own, { regionId: TOWN, content: contentOf.project({ title: '镇里的路' }) })
    const offered = dataOf(await own.call(listLinkable, { regionId: VILLAGE }, 'clerk'))
    expect(offered.links).toEqual([
      { kind: 'fund', id: fund, title: '耕地地力保护补贴' },
      { kind: 'power', id: power.announcementId, title: '村级工程项目' },
      { kind: 'project', id: project.announcementId, title: '村东道路硬化' },
    ])
    expect(offered.sites).toEqual([{ regionId: VILLAGE, name: '中庄村' }])
    expect(offered.kinds).toEqual(['policy', 'project', 'stage', 'affair'])
    expect(dataOf(await own.call(listLinkable, { regionId: DISTRICT }, 'finance')).kinds).toContain('power')
    expect(await own.call(listLinkable, { regionId: VILLAGE }, 'next-clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})

describe('a draft', () => {
  it('can be replaced whole, its title with it', async () => {
    const id = await draft()
    const content = contentOf.policy({ title: '农机补贴怎么领' })
    dataOf(await house.call(saveAnnouncement, { ...(await seen(id)), content }, 'second-clerk'))
    expect(await publicationOf(house, id)).toMatchObject({
      title: '农机补贴怎么领',
      writers: ['person-clerk', 'person-second-clerk'],
    })
    expect(dataOf(await house.call(readDraftAnnouncement, { id }, 'clerk')).content).toEqual(content)
  })

  it('does not become another kind', async () => {
    const input = { ...(await seen(await draft())), content: contentOf.project() }
    expect(await house.call(saveAnnouncement, input, 'clerk')).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    })
  })

  it('is not replaced over somebody else’s later words, nor once it is submitted', async () => {
    const id = await draft()
    const before = await seen(id)
    const save = () => house.call(saveAnnouncement, { ...before, content: contentOf.policy() }, 'clerk')
    dataOf(await save())
    expect(await save()).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await house.call(submitPublication, await seen(id), 'clerk'))
    const input = { ...(await seen(id)), content: contentOf.policy() }
    expect(await house.call(saveAnnouncement, input, 'clerk')).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is encrypted, and in no public answer', async () => {
    const words = '只有草稿里才有的话'
    const id = await draft(contentOf.policy({ title: words, summary: `${words}${words}` }))
    expect(JSON.stringify(house.memory.all('openness_draft_announcements'))).not.toContain(words)
    const announcementId = announcementIdOf(house, id)
    expect(await house.call(readAnnouncement, { id: announcementId })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    expect(await house.call(readPublic, { id })).toMatchObject({ error: { code: 'NOT_FOUND' } })
    expect(JSON.stringify(await house.call(find, { text: words }))).not.toContain(`"${words}`)
    expect(JSON.stringify(await house.call(listPolicies, {}))).not.toContain(words)
  })

  it('is read within reach alone', async () => {
    const id = await draft()
    for (const openid of ['supervisor', 'town-reviewer', 'inspector', 'auditor'])
      expect(await house.call(readDraftAnnouncement, { id }, openid)).toMatchObject({ ok: true })
    for (const openid of ['next-clerk', 'far-town-reviewer'])
      expect(await house.call(readDraftAnnouncement, { id }, openid)).toMatchObject({
        error: { code: 'NOT_FOUND' },
      })
    expect(await house.call(readDraftAnnouncement, { id }, 'citizen')).toMatchObject({ ok: false })
  })

  it('has no lines, and is not edited as if it had', async () => {
    const id = await draft()
    const refused = { error: { code: 'CONFLICT' } }
    const line = lineOf.expense()
    expect(await house.call(saveLine, { ...(await seen(id)), line }, 'clerk')).toMatchObject(refused)
    expect(await house.call(removeLine, { ...(await seen(id)), index: 0 }, 'clerk')).toMatchObject({
      ok: false,
    })
    const fields = { title: '换个标题', regionId: VILLAGE, year: 2026, done: '', effect: '' }
    expect(await house.call(editPublication, { ...(await seen(id)), fields }, 'clerk')).toMatchObject(refused)
    expect(dataOf(await house.call(listPublicationLines, { id }, 'clerk'))).toEqual({ lines: [], total: 0 })
    const { publicationId } = await announce(house, { regionId: VILLAGE, content: contentOf.policy() })
    const of = { publicationId }
    expect(await house.call(startWithdrawal, { of, reason: '写错了' }, 'clerk')).toMatchObject(refused)
  })

  it('of lines brings no announcement', async () => {
    const id = await writeDraft(house, [lineOf.expense({ amount: 42 })])
    const input = { ...(await seen(id)), content: contentOf.policy() }
    expect(await house.call(saveAnnouncement, input, 'clerk')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await house.call(readDraftAnnouncement, { id }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })
})

describe('files of an announcement', () => {
  const upload = async () => {
    const { paths } = dataOf(await house.call(prepareFiles, { count: 1 }, 'clerk'))
    const part = { path: paths[0] ?? '', part: 0, parts: 1, content: tinyJpeg().toString('base64') }
    return dataOf(await house.call(uploadFilePart, part, 'clerk')).fileId ?? ''
  }
  const stored = () => [...house.storage.files.keys()].filter((key) => key.includes('openness-files'))

  it('are kept with the draft, by ids that do not tell where they lie, and go when it is given up', async () => {
    const before = stored().length
    const id = await draft(contentOf.policy({ files: [{ name: '原件', upload: await upload() }] }))
    const { content } = dataOf(await house.call(readDraftAnnouncement, { id }, 'clerk'))
    expect(content.files).toEqual([{ id: expect.any(String), kind: 'photo', name: '原件' }])
    expect(stored().length).toBe(before + 1)
    dataOf(await house.call(discardPublication, { ...(await seen(id)), reason: '不公开了' }, 'clerk'))
    expect(stored().length).toBe(before)
    expect(await house.call(readDraftAnnouncement, { id }, 'clerk')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
  })

  it('stay with the version that has them when a correction lets them go, or is given up', async () => {
    const files = [{ name: '原件', upload: await upload() }]
    const { announcementId } = await announce(house, {
      regionId: VILLAGE,
      content: contentOf.policy({ files }),
    })
    const before = stored().length
    const begun = { announcementId, version: 1, reason: '写错了' }
    const { id } = dataOf(await house.call(correctAnnouncement, begun, 'clerk'))
    dataOf(await house.call(discardPublication, { ...(await seen(id)), reason: '没有写错' }, 'clerk'))
    await reannounce(house, announcementId, contentOf.policy({ number: '一号' }))
    expect(stored().length).toBe(before)
    const { versions } = dataOf(await house.call(readAnnouncement, { id: announcementId }))
    expect(versions[0]?.differences).toContainEqual({ field: '附件', before: '原件', after: '（空）' })
  })

  it('of somebody else’s are not taken, and nothing is left behind', async () => {
    const before = stored().length
    const files = [{ name: '原件', id: 'elsewhere' }]
    expect(await write(contentOf.policy({ files }), 'clerk')).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    })
    expect(stored().length).toBe(before)
  })
})
