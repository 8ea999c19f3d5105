import {
  correctAnnouncement,
  createAnnouncement,
  readDraftAnnouncement,
  saveAnnouncement,
  withdrawAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { FoundFlag } from '@qingjian/shared/openness/projects/red-flags'
import {
  decidePublication,
  discardPublication,
  readPublication,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import type { AffairItemDocument } from '../affairs/affairs.documents'
import type { ProjectDocument } from '../projects/projects.documents'
import { announce, approve, newestAnnouncement, retract } from '../testing/announce'
import { contentOf, QUARTERLY_ITEM } from '../testing/announcements'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { NEXT_VILLAGE, VILLAGE } from '../testing/openness-people'
import { publicationOf, publishFund } from '../testing/publish'

const ID_NUMBER = '11010519491231002X'

let house: OpennessHouse
beforeAll(async () => {
  house = await createOpennessHouse()
  await house.memory.insert<AffairItemDocument>('openness_affair_items', [QUARTERLY_ITEM])
})
beforeEach(() => house.clock.advance(61_000))

const seen = async (id: string) => ({ id, version: (await publicationOf(house, id)).version })
const begin = async (
  content: AnnouncementInput,
  more: { fulfils?: { itemId: string; period: string } } = {},
) => dataOf(await house.call(createAnnouncement, { regionId: VILLAGE, content, ...more }, 'clerk')).id
const submit = async (id: string) => house.call(submitPublication, await seen(id), 'clerk')
const read = async (id: string, openid = 'clerk') =>
  dataOf(await house.call(readDraftAnnouncement, { id }, openid))
/** Expects that a draft is stopped at exactly one field, and says so beforehand. */
async function expectStopped(id: string, field: string) {
  expect((await read(id)).flaws.map((flaw) => flaw.field)).toEqual([field])
  const refused = await submit(id)
  expect(refused).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  expect(Object.keys((!refused.ok && refused.error.fields) || {})).toEqual([field])
  return refused
}

describe('the gate before an announcement', () => {
  it('stops a personal number, shows it to its author alone, and repeats it to nobody', async () => {
    const id = await begin(contentOf.policy({ whoMay: `马晓梅${ID_NUMBER}可以申请` }))
    const refused = await expectStopped(id, 'content.whoMay')
    expect(JSON.stringify(refused)).not.toContain(ID_NUMBER)
    const { leakCount, leaks } = dataOf(await house.call(readPublication, { id }, 'clerk'))
    expect([leakCount, leaks]).toMatchObject([
      1,
      [{ field: '谁可以申请', before: '马晓梅', found: ID_NUMBER }],
    ])
    expect(dataOf(await house.call(readPublication, { id }, 'auditor')).leaks).toEqual([])
  })

  it.each<[string, string, () => AnnouncementInput | Promise<AnnouncementInput>]>([
    ['a title', 'content.title', () => contentOf.policy({ title: `给${ID_NUMBER}的补贴` })],
    ['a day that has not come', 'content.issuedOn', () => contentOf.policy({ issuedOn: '2099-01-01' })],
    ['a fund that nobody sees', 'content.fundIds', () => contentOf.policy({ fundIds: ['no-fund'] })],
    ['a power that nobody sees', 'content.powerIds', () => contentOf.policy({ powerIds: ['no-power'] })],
    [
      'a plan that ends before it begins',
      'content.plannedEnd',
      () => contentOf.project({ plannedEnd: '2026-03-01' }),
    ],
    [
      'a step before its time',
      'content.stage',
      async () => {
        const project = await announce(house, { regionId: VILLAGE, content: contentOf.project() })
        return contentOf.stage(project.announcementId, {
          stage: 'audit',
          day: '2026-06-01',
          amount: 1,
          parties: [{ role: 'auditor', name: '海东审计事务所' }],
        })
      },
    ],
  ])('stops %s', async (_what, field, content) => {
    await expectStopped(await begin(await content()), field)
  })

  it('stops a fund that is withdrawn between two reviews, at the second', async () => {
    const fundId = await publishFund(house)
    const id = await begin(contentOf.policy({ fundIds: [fundId] }))
    dataOf(await submit(id))
    await house.memory.updateWhere<never>(
      'openness_lines',
      { lineId: fundId } as never,
      { set: { isWithdrawn: true } } as never,
    )
    const decision = { ...(await seen(id)), decision: 'approve' as const, reason: '已核对' }
    expect(await house.call(decidePublication, decision, 'supervisor')).toMatchObject({
      error: { fields: { 'content.fundIds': expect.stringContaining('没有公开') } },
    })
  })

  it('gives back what cannot be published any more, and says why', async () => {
    const project = await announce(house, { regionId: VILLAGE, content: contentOf.project() })
    const id = await begin(contentOf.stage(project.announcementId))
    await approve(house, id)
    await house.memory.updateWhere<never>(
      'openness_announcements',
      { announcementId: project.announcementId } as never,
      { set: { isWithdrawn: true } } as never,
    )
    await house.run()
    expect(await publicationOf(house, id)).toMatchObject({
      state: 'draft',
      returned: { reason: expect.stringContaining('没有找到这个项目'), by: 'system' },
    })
  })

  it('stops an item of the catalogue that is not due for that time, and one that is public already', async () => {
    const fulfils = { itemId: 'village-works', period: '2026-01' }
    const wrong = await begin(contentOf.affair(), { fulfils })
    expect((await read(wrong)).flaws).toMatchObject([{ field: 'fulfils' }])
    expect(await submit(wrong)).toMatchObject({
      error: { fields: { fulfils: expect.stringContaining('没有这一期') } },
    })
    const quarter = { ...fulfils, period: '2026Q1' }
    const twice = await begin(contentOf.affair(), { fulfils: quarter })
    await announce(house, { regionId: VILLAGE, content: contentOf.affair(), fulfils: quarter })
    expect(await submit(twice)).toMatchObject({
      error: { fields: { fulfils: expect.stringContaining('已经公开') } },
    })
  })
})

describe('what to look at before deciding', () => {
  it('is what would look wrong about the project once the step is public', async () => {
    const { announcementId } = await announce(house, { regionId: VILLAGE, content: contentOf.project() })
    const early = await begin(contentOf.stage(announcementId, { stage: 'start', day: '2026-04-01' }))
    expect((await read(early, 'supervisor')).cautions).toEqual([expect.stringMatching(/^先开工后签合同：/)])
    const budget = await begin(contentOf.stage(announcementId))
    expect((await read(budget, 'supervisor')).cautions).toEqual([])
  })

  it('is what looks wrong about it among others already', async () => {
    const { announcementId } = await announce(house, { regionId: VILLAGE, content: contentOf.project() })
    const project = await house.memory.get<ProjectDocument>('openness_projects', announcementId)
    const flag: FoundFlag = { flag: 'same-winner', words: '一年里第四次中标', rows: [] }
    await house.memory.put('openness_projects', { ...project, flags: [flag] } as never)
    const id = await begin(contentOf.stage(announcementId))
    expect((await read(id, 'supervisor')).cautions).toEqual(['同一单位多次中标：一年里第四次中标'])
  })
})

describe('a correction', () => {
  const published = async (content: AnnouncementInput = contentOf.policy()) =>
    (await announce(house, { regionId: VILLAGE, content })).announcementId
  const correct = async (announcementId: string, openid = 'clerk') => {
    const { version } = newestAnnouncement(house, announcementId)
    return house.call(correctAnnouncement, { announcementId, version, reason: '写错了' }, openid)
  }
  const save = async (id: string, content: AnnouncementInput) =>
    house.call(saveAnnouncement, { ...(await seen(id)), content }, 'clerk')

  it('begins with what is public, and stops as long as nothing is changed', async () => {
    const { id } = dataOf(await correct(await published()))
    expect(await read(id)).toMatchObject({
      content: contentOf.policy(),
      replaces: { version: 1, differences: [] },
    })
    await expectStopped(id, 'content')
    dataOf(await save(id, contentOf.policy({ howTo: '到镇便民中心办理' })))
    expect((await read(id, 'supervisor')).replaces?.differences).toEqual([
      { field: '怎么办', before: '到村委会登记面积，公示无异议后打到一卡通', after: '到镇便民中心办理' },
    ])
    dataOf(await submit(id))
  })

  it('stays with its kind, its site, its project, its step and its item', async () => {
    const policy = dataOf(await correct(await published()))
    expect(await save(policy.id, contentOf.project())).toMatchObject({ error: { code: 'INVALID_INPUT' } })
    const projectId = await published(contentOf.project())
    const project = dataOf(await correct(projectId))
    expect(await save(project.id, contentOf.project({ siteId: NEXT_VILLAGE }))).toMatchObject({ ok: false })
    const stageId = await published(contentOf.stage(projectId))
    const stage = dataOf(await correct(stageId))
    expect(await save(stage.id, contentOf.stage(projectId, { stage: 'start' }))).toMatchObject({ ok: false })
    const other = await published(contentOf.project({ title: '另一条路' }))
    expect(await save(stage.id, contentOf.stage(other))).toMatchObject({ ok: false })
  })

  it('that another one came before is given back to its authors', async () => {
    const announcementId = await published()
    const [one, other] = [dataOf(await correct(announcementId)), dataOf(await correct(announcementId))]
    dataOf(await save(one.id, contentOf.policy({ number: '一号' })))
    dataOf(await save(other.id, contentOf.policy({ number: '二号' })))
    await approve(house, one.id)
    await approve(house, other.id)
    await house.run()
    expect((await publicationOf(house, one.id)).state).toBe('published')
    expect(await publicationOf(house, other.id)).toMatchObject({
      state: 'draft',
      returned: { reason: '这项公开内容已被别的更正或撤回改过，请作废后重新发起' },
    })
    expect(newestAnnouncement(house, announcementId)).toMatchObject({
      version: 2,
      content: { number: '一号' },
    })
    await house.run()
    expect(newestAnnouncement(house, announcementId).version).toBe(2)
  })

  it('begins from the version that was seen, of what is not withdrawn', async () => {
    const announcementId = await published()
    const older = { announcementId, version: 0, reason: '写错了' }
    expect(await house.call(correctAnnouncement, older, 'clerk')).toMatchObject({
      error: { code: 'CONFLICT' },
    })
    await retract(house, announcementId)
    expect(await correct(announcementId)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('is nobody else’s', async () => {
    const announcementId = await published()
    for (const openid of ['next-clerk', 'town-finance', 'finance'])
      expect(await correct(announcementId, openid)).toMatchObject({ error: { code: 'NOT_FOUND' } })
    for (const openid of ['supervisor', 'town-reviewer', 'inspector', 'cadre', undefined])
      expect(await correct(announcementId, openid ?? 'citizen')).toMatchObject({ ok: false })
  })
})

describe('a withdrawal', () => {
  const withdraw = (announcementId: string, version = 1) =>
    house.call(withdrawAnnouncement, { announcementId, version, reason: '发布有误' }, 'clerk')

  it('shows its reviewers what is to go, cannot be edited, and can be given up', async () => {
    const { announcementId } = await announce(house, { regionId: VILLAGE, content: contentOf.policy() })
    const { id } = dataOf(await withdraw(announcementId))
    expect(await read(id, 'supervisor')).toMatchObject({
      content: contentOf.policy(),
      replaces: { version: 1 },
    })
    const input = { ...(await seen(id)), content: contentOf.policy({ number: '一号' }) }
    expect(await house.call(saveAnnouncement, input, 'clerk')).toMatchObject({ error: { code: 'CONFLICT' } })
    dataOf(await house.call(discardPublication, { ...(await seen(id)), reason: '不撤了' }, 'clerk'))
    expect(newestAnnouncement(house, announcementId).version).toBe(1)
    expect(
      house.memory.all<{ _id: string }>('openness_draft_announcements').map(({ _id }) => _id),
    ).not.toContain(id)
  })

  it('is refused for a project whose steps are public', async () => {
    const project = await announce(house, { regionId: VILLAGE, content: contentOf.project() })
    await announce(house, { regionId: VILLAGE, content: contentOf.stage(project.announcementId) })
    expect(await withdraw(project.announcementId)).toMatchObject({ error: { code: 'CONFLICT' } })
  })

  it('takes a personal number out of everything that stays', async () => {
    const { announcementId } = await announce(house, { regionId: VILLAGE, content: contentOf.policy() })
    const published = newestAnnouncement(house, announcementId)
    const title = `给${ID_NUMBER}的补贴`
    await house.memory.put('openness_announcements', { ...published, title } as never)
    const { publicationId } = await retract(house, announcementId)
    expect(newestAnnouncement(house, announcementId).title).toBe('（已隐去）')
    expect((await publicationOf(house, publicationId)).title).toBe('撤回：（已隐去）')
  })
})
