import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import {
  readAnnouncement,
  readDraftAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import {
  ANNOUNCEMENT_KINDS,
  type AnnouncementKind,
} from '@qingjian/shared/openness/announcements/announcement-kinds'
import { checkLog, checkPublication, readPublic } from '@qingjian/shared/openness/public.contracts'
import { archivePublication, readPublication } from '@qingjian/shared/openness/publication.contracts'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { LogEntryDocument } from '../openness.documents'
import { announce, newestAnnouncement, reannounce, retract } from '../testing/announce'
import { contentOf, QUARTERLY_ITEM } from '../testing/announcements'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { DISTRICT, VILLAGE } from '../testing/openness-people'
import { publicationOf, publishFund } from '../testing/publish'

const FULFILS: Fulfils = { itemId: 'village-works', period: '2026Q1' }

/** What is announced of each kind, and what it says after its correction. */
async function preparedOf(
  house: OpennessHouse,
  kind: AnnouncementKind,
): Promise<{
  regionId: string
  content: AnnouncementInput
  corrected: AnnouncementInput
  fulfils?: Fulfils
}> {
  switch (kind) {
    case 'policy': {
      const fundIds = [await publishFund(house)]
      const { announcementId } = await announce(house, { regionId: DISTRICT, content: contentOf.power() })
      const content = contentOf.policy({ fundIds, powerIds: [announcementId] })
      return { regionId: VILLAGE, content, corrected: { ...content, closesOn: '2026-12-31' } }
    }
    case 'project': {
      const content = contentOf.project()
      return { regionId: VILLAGE, content, corrected: { ...content, estimate: 61_000_000 } }
    }
    case 'stage': {
      const project = await announce(house, { regionId: VILLAGE, content: contentOf.project() })
      const content = contentOf.stage(project.announcementId)
      return { regionId: VILLAGE, content, corrected: { ...content, amount: 57_000_000 } }
    }
    case 'affair': {
      await house.memory.insert('openness_affair_items', [QUARTERLY_ITEM])
      const content = contentOf.affair()
      return { regionId: VILLAGE, content, corrected: { ...content, words: '清理了村道' }, fulfils: FULFILS }
    }
    case 'power': {
      const content = contentOf.power()
      return { regionId: DISTRICT, content, corrected: { ...content, order: 3 } }
    }
  }
}

describe('the life of an announcement', () => {
  it.each(ANNOUNCEMENT_KINDS)(
    'is published, corrected and withdrawn, and stays on record: %s',
    async (kind) => {
      const house = await createOpennessHouse()
      const { corrected, ...prepared } = await preparedOf(house, kind)
      const { announcementId: id, publicationId } = await announce(house, prepared)
      const read = async () => dataOf(await house.call(readAnnouncement, { id }))
      expect((await read()).announcement).toMatchObject({
        version: 1,
        standing: 'current',
        content: prepared.content,
      })

      const correction = await reannounce(house, id, corrected)
      const better = await read()
      expect(better.announcement).toMatchObject({ version: 2, standing: 'corrected', content: corrected })
      expect(better.versions.map(({ differences, version }) => [version, differences.length])).toEqual([
        [2, 1],
        [1, 0],
      ])

      const withdrawal = await retract(house, id)
      const gone = await read()
      expect(gone.announcement).toMatchObject({ version: 3, standing: 'withdrawn', reason: '发布有误' })
      expect(gone.announcement.content).toBeUndefined()
      expect(gone.versions.map(({ differences, isWithdrawal }) => [isWithdrawal, differences])).toEqual([
        [true, []],
        [false, []],
        [false, []],
      ])
      expect((await publicationOf(house, publicationId)).state).toBe('withdrawn')

      const ids = [publicationId, correction.publicationId, withdrawal.publicationId]
      const acts = house.memory
        .all<LogEntryDocument>('openness_log')
        .filter((one) => ids.includes(one.subjectId))
      expect(acts.map(({ act }) => act)).toEqual(['publish', 'correct', 'withdraw'])
      for (const one of ids)
        expect(dataOf(await house.call(checkPublication, { id: one }))).toEqual({
          state: 'intact',
          checked: 0,
        })
      expect(dataOf(await house.call(checkLog, {})).state).toBe('intact')
      expect(house.memory.all('openness_draft_announcements')).toEqual([])
    },
  )
})

describe('what is published', () => {
  let house: OpennessHouse
  beforeAll(async () => {
    house = await createOpennessHouse()
  })

  it('is a policy with what it names, by title', async () => {
    const { content } = await preparedOf(house, 'policy')
    const { announcementId: id } = await announce(house, { regionId: VILLAGE, content })
    const { links, publication } = dataOf(await house.call(readAnnouncement, { id }))
    expect(links).toMatchObject([
      { kind: 'fund', title: '耕地地力保护补贴' },
      { kind: 'power', title: '村级工程项目' },
    ])
    expect(publication).toMatchObject({ announcement: 'policy', lineCount: 0, state: 'published' })
    const found = dataOf(await house.call(readPublic, { id: publication.id }))
    expect(found).toMatchObject({ announcementId: id, lines: [] })
    expect(house.memory.all('openness_found')).toContainEqual(
      expect.objectContaining({ _id: id, kind: 'policy' }),
    )
  })

  it('names a power no more that is withdrawn since', async () => {
    const { announcementId: powerId } = await announce(house, {
      regionId: DISTRICT,
      content: contentOf.power(),
    })
    const content = contentOf.policy({ powerIds: [powerId] })
    const { announcementId: id } = await announce(house, { regionId: VILLAGE, content })
    await retract(house, powerId)
    expect(dataOf(await house.call(readAnnouncement, { id })).links).toEqual([])
  })

  it('is a project at its site, and its steps with it', async () => {
    const project = await announce(house, {
      as: 'town-finance',
      regionId: VILLAGE.slice(0, 9),
      content: contentOf.project({ title: '镇里修的桥' }),
    })
    const stage = await announce(house, {
      as: 'town-finance',
      regionId: VILLAGE.slice(0, 9),
      content: contentOf.stage(project.announcementId),
    })
    expect(newestAnnouncement(house, stage.announcementId)).toMatchObject({
      title: '镇里修的桥：预算',
      regionId: VILLAGE,
      holderId: VILLAGE.slice(0, 9),
      projectId: project.announcementId,
    })
    expect(await house.memory.get('openness_projects', project.announcementId)).toMatchObject({
      standing: 'budget',
      figures: { budget: 58_000_000 },
    })
  })

  it('says which item of the catalogue it is, for which time, and how late', async () => {
    const { content, regionId } = await preparedOf(house, 'affair')
    const made = await announce(house, { regionId, content, fulfils: FULFILS })
    const { fulfils } = dataOf(await house.call(readAnnouncement, { id: made.announcementId }))
    expect(fulfils).toMatchObject({ itemName: '村级事务办理情况', dueOn: '2026-04-15' })
    expect(fulfils?.lateDays).toBeGreaterThan(0)
    const corrected = await reannounce(house, made.announcementId, contentOf.affair({ title: '一季度村务' }))
    expect(await publicationOf(house, corrected.publicationId)).toMatchObject({
      title: '更正：一季度村务',
      year: 2026,
    })
    expect(newestAnnouncement(house, made.announcementId).fulfils).toEqual(FULFILS)
    expect(
      dataOf(await house.call(readDraftAnnouncement, { id: corrected.publicationId }, 'clerk')),
    ).toMatchObject({
      fulfils: { itemName: '村级事务办理情况' },
      published: { announcementId: made.announcementId, version: 2 },
      replaces: { version: 1, differences: [{ field: '标题' }] },
    })
  })

  it('is archived like anything else, and can be withdrawn from there', async () => {
    const made = await announce(house, { regionId: VILLAGE, content: contentOf.policy() })
    house.clock.advance(6 * 86_400_000)
    const { version } = await publicationOf(house, made.publicationId)
    dataOf(await house.call(archivePublication, { id: made.publicationId, version }, 'clerk'))
    expect(dataOf(await house.call(checkPublication, { id: made.publicationId })).state).toBe('intact')
    await retract(house, made.announcementId)
    expect((await publicationOf(house, made.publicationId)).state).toBe('withdrawn')
  })

  it('is not told by the audit log, which keeps for ever', async () => {
    const words = '绝不会出现在审计里的一句话'
    const made = await announce(house, { regionId: VILLAGE, content: contentOf.policy({ summary: words }) })
    const audited = house.memory
      .all<AuditEntry>('audit_entries')
      .filter(({ subject }) => subject === `openness_publications/${made.publicationId}`)
    expect(audited.length).toBeGreaterThan(3)
    expect(JSON.stringify(audited)).not.toContain(words)
  })

  it('is offered for withdrawal to its authors alone', async () => {
    const { publicationId: id } = await announce(house, { regionId: VILLAGE, content: contentOf.policy() })
    const may = async (openid: string) => dataOf(await house.call(readPublication, { id }, openid)).may
    expect((await may('clerk')).withdraw).toBe(true)
    expect((await may('supervisor')).withdraw).toBe(false)
  })
})
