import { dueItemOf, postedIn } from '@qingjian/cloudfunctions/openness/affairs/due-items'
import { digestOfAnnouncement } from '@qingjian/cloudfunctions/openness/announcements/announcement-digest'
import { digestAfter, digestOf } from '@qingjian/cloudfunctions/openness/line-content'
import { digestOfBeginning, digestOfRecord } from '@qingjian/cloudfunctions/openness/powers/run-digests'
import { PUBLICATION_CHAIN } from '@qingjian/cloudfunctions/openness/publishing/publication-chain'
import { sealOfPublication } from '@qingjian/cloudfunctions/openness/publishing/seal-publication'
import { CHAIN_BEGINNING } from '@qingjian/cloudfunctions/platform/chain/chain'
import { walkChain } from '@qingjian/cloudfunctions/platform/chain/walk-chain'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { startOfDay } from '@qingjian/shared/calendar/day'
import { duesOf, lateOf } from '@qingjian/shared/openness/affairs/dues'
import { announcementField } from '@qingjian/shared/openness/announcements/announcement-fields'
import { flawsOfAnnouncement } from '@qingjian/shared/openness/announcements/announcement-flaws'
import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'
import { safeParse } from 'valibot'
import { ZHONGZHUANG } from '../demo-callers'
import { buildRegions } from '../places/build-regions'
import { buildOpenness } from './build-openness'
import { DEMO_VILLAGER, XIAOZHAI, YUNJIAKOU } from './demo-villages'

const KEY = Buffer.alloc(32, 7).toString('base64')
const TODAY = '2026-11-28'

describe('the demo’s open books', () => {
  const hash = createKeyedHash(KEY)
  const cipher = createFieldCipher({ current: 'v1', keys: { v1: KEY } })
  const books = buildOpenness({ seed: 1, hash, cipher, regions: buildRegions(), now: startOfDay(TODAY) })
  const latest = books.openness_lines.filter((line) => line.latest)

  it('are three years of two towns’ villages', () => {
    const years = new Set(latest.map(({ year }) => year))
    const villages = new Set(latest.map(({ regionId }) => regionId).filter((id) => id.length === 12))
    expect({ years: [...years].sort(), villages: villages.size }).toEqual({
      years: [2024, 2025, 2026],
      villages: 14,
    })
    expect(latest.length).toBeGreaterThan(1000)
  })

  it('hold one chain of log entries, each over its publication’s lines', () => {
    const walk = walkChain(books.openness_log, CHAIN_BEGINNING, PUBLICATION_CHAIN)
    expect(walk.break).toBeUndefined()
    expect(walk.head).toMatchObject({ sequence: books.openness_log.length })
    for (const { digest, subject, subjectId } of books.openness_log) {
      if (subject === 'run') continue
      const lines = books.openness_lines
        .filter((line) => line.publicationId === subjectId)
        .sort((one, other) => one.index - other.index)
      for (const line of lines) expect(digestOf(line.lineId, line.version, line)).toBe(line.digest)
      const announced = books.openness_announcements.filter(
        ({ publicationId }) => publicationId === subjectId,
      )
      for (const one of announced) expect(digestOfAnnouncement(one)).toBe(one.digest)
      const publication = books.openness_publications.find(({ _id }) => _id === subjectId)
      const running = [...lines, ...announced].reduce((before, one) => digestAfter(before, one.digest), '')
      expect(publication && sealOfPublication(publication, running)).toBe(digest)
    }
  })

  it('note each step of a run in the log', () => {
    for (const run of books.openness_runs) {
      const noted = books.openness_log.filter(({ subjectId }) => subjectId === run._id)
      expect(noted.map(({ digest }) => digest)).toEqual([
        digestOfBeginning({ ...run, records: [] }),
        ...run.records.map((record, place) => digestOfRecord(run._id, place, record)),
      ])
    }
    expect(books.openness_runs.filter(({ deviates }) => deviates)).not.toHaveLength(0)
  })

  it('announce nothing that the gate would stop', () => {
    for (const { content, holderId, title } of books.openness_announcements) {
      const written = safeParse(announcementField, { ...content, files: [] })
      expect({ title, issues: written.issues }).toEqual({ title, issues: undefined })
      if (!written.success) continue
      expect(flawsOfAnnouncement(written.output, { publisherId: holderId, today: TODAY })).toEqual([])
      expect(JSON.stringify(findPersonalNumbers(JSON.stringify(content)))).toBe('[]')
    }
  })

  it('tell of works with every red flag that a beginner should look at', () => {
    const flags = books.openness_projects.flatMap((one) => one.flags.map(({ flag }) => flag))
    expect([...new Set(flags)].sort()).toEqual([
      'changes-above-share',
      'paid-ahead',
      'same-winner',
      'split-under-threshold',
    ])
  })

  it('balance everywhere but in 韵家口村, which states 1,500 元 too little', () => {
    expect(books.openness_imbalances).toMatchObject([
      { regionId: YUNJIAKOU, year: 2026, difference: -150_000, problem: 'missing' },
    ])
  })

  it('lack the newest month of 中庄村, which waits for its supervisors; another village was late', () => {
    const lateIn2026 = (regionId: string) =>
      lateOf(
        duesOf({
          ...{ regionId, today: TODAY, from: '2026-01-01', until: '2026-12-31', occasions: [] },
          items: books.openness_affair_items.map(dueItemOf),
          posts: postedIn(books.openness_village_years.filter(({ _id }) => _id === `${regionId}:2026`)),
        }),
      ).map(({ days, isOut, period }) => ({ period, days, isOut }))
    expect(lateIn2026(ZHONGZHUANG)).toEqual([{ period: '2026-10', days: 13, isOut: false }])
    expect(lateIn2026('630102100203')).toEqual([{ period: '2026Q2', days: 6, isOut: true }])
    expect(lateIn2026(YUNJIAKOU)).toEqual([{ period: '2026Q2', days: 8, isOut: true }])
    expect(lateIn2026(XIAOZHAI)).toMatchObject([
      { period: '2026Q3', isOut: false },
      { period: '2026Q1', days: 5, isOut: true },
    ])
    expect(books.openness_publications).toContainEqual(
      expect.objectContaining({
        regionId: ZHONGZHUANG,
        fulfils: { itemId: 'accounts', period: '2026-10' },
        state: 'supervisor-review',
      }),
    )
  })

  it('have one line corrected and one withdrawn, with what was there before', () => {
    const later = latest.filter(({ version }) => version > 1)
    expect(later.map(({ isWithdrawn = false }) => isWithdrawn).sort()).toEqual([false, true])
    for (const { lineId } of later)
      expect(books.openness_lines.filter((line) => line.lineId === lineId)).toHaveLength(2)
  })

  it('name no person and no number in public', () => {
    const text = JSON.stringify([
      latest,
      books.openness_log,
      books.openness_totals,
      books.openness_objections,
    ])
    expect(text).not.toContain(DEMO_VILLAGER.idNumber)
    expect(text).not.toMatch(/(?<![0-9a-f])1[3-9]\d{9}(?![0-9a-f])/)
    expect(text).not.toMatch(/(?<![0-9a-f])\d{17}[\dX](?![0-9a-f])/)
  })

  it('show questions in every state, and none of who asked', () => {
    expect(books.openness_objections.map(({ level, state }) => `${level} ${state}`).sort()).toEqual([
      'town asked',
      'village answered',
      'village asked',
      'village closed',
    ])
  })

  it('can be built on any day', () => {
    for (const day of ['2026-01-01', '2026-03-10', '2026-07-02', '2027-02-28'])
      expect(() =>
        buildOpenness({ seed: 1, hash, cipher, regions: buildRegions(), now: startOfDay(day) }),
      ).not.toThrow()
  })
})
