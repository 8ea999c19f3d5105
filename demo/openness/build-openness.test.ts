import { dueItemOf, postedIn } from '@qingjian/cloudfunctions/openness/affairs/due-items'
import { digestAfter, digestOf } from '@qingjian/cloudfunctions/openness/line-content'
import { PUBLICATION_CHAIN } from '@qingjian/cloudfunctions/openness/publishing/publication-chain'
import { sealOfPublication } from '@qingjian/cloudfunctions/openness/publishing/seal-publication'
import { CHAIN_BEGINNING } from '@qingjian/cloudfunctions/platform/chain/chain'
import { walkChain } from '@qingjian/cloudfunctions/platform/chain/walk-chain'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { startOfDay } from '@qingjian/shared/calendar/day'
import { duesOf, lateOf } from '@qingjian/shared/openness/affairs/dues'
import { ZHONGZHUANG } from '../demo-callers'
import { buildRegions } from '../places/build-regions'
import { buildOpenness } from './build-openness'
import { DEMO_VILLAGER, YUNJIAKOU } from './demo-villages'

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
    for (const { digest, subjectId } of books.openness_log) {
      const lines = books.openness_lines
        .filter((line) => line.publicationId === subjectId)
        .sort((one, other) => one.index - other.index)
      for (const line of lines) expect(digestOf(line.lineId, line.version, line)).toBe(line.digest)
      const publication = books.openness_publications.find(({ _id }) => _id === subjectId)
      const running = lines.reduce((before, line) => digestAfter(before, line.digest), '')
      expect(publication && sealOfPublication(publication, running)).toBe(digest)
    }
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
    expect(lateIn2026(YUNJIAKOU)).toEqual([])
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
