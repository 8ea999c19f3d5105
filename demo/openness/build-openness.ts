import {
  foundOfAnnouncement,
  foundOfFund,
  foundOfRun,
} from '@qingjian/cloudfunctions/openness/find/index-found'
import { draftLineOf } from '@qingjian/cloudfunctions/openness/line-content'
import type { DraftLine } from '@qingjian/cloudfunctions/openness/openness.documents'
import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { addDays, dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { amountOf } from '@qingjian/shared/kernel/money'
import { ZHONGZHUANG } from '../demo-callers'
import { DISTRICT_CODE } from '../places/build-regions'
import { createRandom } from '../random'
import { announcementIdOf } from './announce-told'
import { imbalancesOf } from './book-imbalances'
import { catalogueOf } from './demo-catalogue'
import { type DemoVillage, drawVillages, PANZISHAN, XIAOZHAI } from './demo-villages'
import { projectsOf } from './projects-told'
import { tellAffairs } from './tell-affairs'
import { draftsOf } from './tell-drafts'
import { FUND_NAMES, type FundsOfYear, tellFunds } from './tell-funds'
import { tellObjections } from './tell-objections'
import { tellPolicies } from './tell-policies'
import { tellPowers } from './tell-powers'
import { tellProjects } from './tell-projects'
import { tellRuns } from './tell-runs'
import { landKeyOf, tellVillage } from './tell-village'
import type { Changed, Told } from './told'
import { WORKS_PHOTOS, type WorksPhotos } from './works-photos'
import { lineIdOf, writeBooks } from './write-books'

interface Options {
  seed: number
  hash: KeyedHash
  cipher: FieldCipher
  regions: readonly RegionDocument[]
  now: number
  /** Where the pictures are kept that go with works; where the local cloud puts them by default. */
  pictures?: WorksPhotos
}

/** Years of open books that the demo has, the running one among them. */
const YEARS_BACK = 2
/** Days after the usual day of publication on which the accounts of 中庄村 that are missing are overdue for certain. */
const OVERDUE_AFTER_DAYS = 7

/** Whose land was entered wrong, and the thousandths of a 亩 that were left out. */
const MISTAKEN_HOUSEHOLD = 2
const LEFT_OUT = 700

/** Three years of open books of the villages of two towns, up to the day before the seeding. */
export function buildOpenness({ cipher, hash, now, pictures = WORKS_PHOTOS, regions, seed }: Options) {
  const random = createRandom(seed, 'openness')
  const today = dayOf(now)
  const district = regions.find(({ _id }) => _id === DISTRICT_CODE)
  if (!district) throw new Error('there is no district')
  const villages = drawVillages(random, regions)
  const thisYear = Number(today.slice(0, 4))
  const idOf = (key: string, index: number) => lineIdOf(hash, key, index)
  const told: Told[] = []
  const years: FundsOfYear[] = []
  for (let year = thisYear - YEARS_BACK; year <= thisYear; year += 1) {
    const { funds, told: fromAbove } = tellFunds(year, district, villages, idOf)
    years.push(funds)
    told.push(...fromAbove.filter(({ day }) => day < today))
    for (const village of villages) told.push(...tellVillage(random, hash, village, funds, today))
  }
  const missing = newestAccounts(told, today)
  const published = told.filter(({ key }) => key !== missing?.key)
  const changed = changesOf(hash, villages, years, published)
  const names = new Map(regions.map(({ _id, name }) => [_id, name]))
  const [newestFunds] = years.slice(-1)
  const [town] = villages.map((village) => village.town)
  if (!newestFunds || !town) throw new Error('there are villages and years')
  const announced = [
    ...tellPowers(district, thisYear - YEARS_BACK),
    ...tellPolicies(district, town, newestFunds, today),
    ...tellProjects(villages, (key) => announcementIdOf(hash, key), today),
    ...tellAffairs(createRandom(seed, 'affairs'), villages, thisYear, today),
  ]
  const runs = tellRuns(hash, villages, today, pictures.posted)
  const books = writeBooks({ cipher, hash }, published, changed, names, { announced, pictures, runs })
  const drafts = draftsOf({ cipher, hash }, villages, missing, today)
  const objections = tellObjections(hash, books.lines, today)
  return {
    openness_publications: [...books.publications, ...drafts.publications],
    openness_steps: [...books.steps, ...drafts.steps],
    openness_draft_lines: drafts.chunks,
    openness_lines: books.lines,
    openness_totals: books.totals,
    openness_log: books.log,
    openness_log_head: [books.head],
    openness_recipients: books.recipients,
    openness_village_years: books.villageYears,
    openness_affair_items: catalogueOf(villages, thisYear),
    openness_announcements: books.announcements,
    openness_projects: projectsOf(books.announcements),
    openness_runs: runs,
    openness_found: [
      ...books.announcements.flatMap((one) => foundOfAnnouncement(one) ?? []),
      ...books.lines.flatMap((line) =>
        line.kind === 'fund' && line.latest ? (foundOfFund(line) ?? []) : [],
      ),
      ...runs.map(foundOfRun),
    ],
    openness_imbalances: imbalancesOf(books.totals, startOfDay(today)),
    ...objections,
  }
}

/** The accounts that 中庄村 should have published and has not: the newest that are due. */
function newestAccounts(told: readonly Told[], today: string): Told | undefined {
  return told
    .filter(
      ({ day, period, regionId }) =>
        regionId === ZHONGZHUANG && period !== undefined && addDays(day, OVERDUE_AFTER_DAYS) < today,
    )
    .sort((one, other) => (one.day < other.day ? 1 : -1))[0]
}

/** One line corrected and one withdrawn, in the newest land subsidies that are public. */
function changesOf(
  hash: KeyedHash,
  villages: readonly DemoVillage[],
  years: readonly FundsOfYear[],
  published: readonly Told[],
): Changed[] {
  const newest = (villageId: string) => {
    const village = villages.find(({ region }) => region._id === villageId)
    const funds = [...years]
      .reverse()
      .find(({ year }) => village && published.some(({ key }) => key === landKeyOf(village, year)))
    if (!village || !funds) return undefined
    const key = landKeyOf(village, funds.year)
    return { village, funds, key, day: published.find((one) => one.key === key)?.day ?? '' }
  }
  const changes: Changed[] = []
  const corrected = newest(PANZISHAN)
  if (corrected) {
    const { funds, key, village } = corrected
    const first = published.find((one) => one.key === key)
    if (first) first.lines[MISTAKEN_HOUSEHOLD] = paidForLand(hash, village, funds, LEFT_OUT, '')
    changes.push({
      key: `correction/${corrected.key}`,
      title: `更正${corrected.funds.year}年${FUND_NAMES.land}1户的面积`,
      of: { key: corrected.key, index: MISTAKEN_HOUSEHOLD },
      day: addDays(corrected.day, 3),
      reason: '面积录错，少算了0.7亩，已按确权证改正，差额同日补发。',
      line: paidForLand(hash, corrected.village, corrected.funds, 0, '差额已补发'),
    })
  }
  const withdrawn = newest(XIAOZHAI)
  if (withdrawn)
    changes.push({
      key: `withdrawal/${withdrawn.key}`,
      title: `撤回${withdrawn.funds.year}年${FUND_NAMES.land}1条重复的明细`,
      of: { key: withdrawn.key, index: 4 },
      day: addDays(withdrawn.day, 2),
      reason: '这一户已迁到邻村领取，本村这一条是重复录入，钱没有发出。',
    })
  return changes
}

/** What the household is paid whose land was entered wrong. @param short thousandths of a 亩 that were left out */
function paidForLand(
  hash: KeyedHash,
  { households, region, town }: DemoVillage,
  funds: FundsOfYear,
  short: number,
  remark: string,
): DraftLine {
  const household = households[MISTAKEN_HOUSEHOLD]
  if (!household) throw new Error('a village has households')
  const { idNumber, mobile, name } = household
  const land = household.land - short
  return draftLineOf(hash, {
    kind: 'payment',
    regionId: region._id,
    year: funds.year,
    item: FUND_NAMES.land,
    amount: amountOf(funds.standard, land),
    day: `${funds.year}-06-10`,
    batch: '第一批',
    remark,
    fundId: funds.idOf('land'),
    payer: `${town.name}财政所`,
    recipient: { kind: 'person', name, idNumber, mobile },
    standard: funds.standard,
    quantity: land,
    unit: '亩',
  })
}
