import type {
  DraftLine,
  LineDocument,
  PublicationDocument,
  TotalsDocument,
} from '@qingjian/cloudfunctions/openness/openness.documents'
import { lineDocumentOf, newLineId } from '@qingjian/cloudfunctions/openness/publishing/line-document'
import { sumUp } from '@qingjian/cloudfunctions/openness/publishing/sum-up'
import type { BindingDocument } from '@qingjian/cloudfunctions/platform/access/access.documents'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { addDays } from '@qingjian/shared/calendar/day'
import { amountOf } from '@qingjian/shared/kernel/money'

/** Whoever brings files in: the clerk of the first village. */
export const BENCH_CLERK = 'bench-village-clerk'
export const BENCH_YEAR = 2025
const TOWN = '630102101'
const VILLAGES = 100
const FUNDS = 20
const DAYS = 365
/** 1,600 names, so that a beginning of one and of two characters finds some of many. */
const SURNAMES = [...'马王李张刘陈杨赵韩冶祁孙周吴徐朱何郭罗梁宋郑谢唐许冯邓曹彭曾田董高林苏叶吕魏蒋沈']
const GIVEN = [...'秀建晓海志玉文雪永春国慧金生俊丽世彩占青得小成美延桂龙静立新英华明芳军平燕强红梅']

const hash = createKeyedHash(TEST_HASH_KEY)
const cipher = createFieldCipher(TEST_FIELD_KEYS)

export const villageOf = (number: number) => `${TOWN}${String(200 + (number % VILLAGES))}`
export const fundOf = (number: number) => newLineId(hash, publicationOfFunds._id, number % FUNDS)

/** The amount of the n-th line. */
export const amountAt = (number: number) => amountOf(9_500, quantityAt(number))
const quantityAt = (number: number) => 1_000 + ((number * 7_919) % 5_000) * 10

function publication(_id: string, regionId: string, lineCount: number): PublicationDocument {
  return {
    _id,
    kind: 'lines',
    title: `发放公示${_id}`,
    done: '',
    effect: '',
    regionId,
    regionName: `第${regionId.slice(-3)}村`,
    townId: TOWN,
    year: BENCH_YEAR,
    state: 'published',
    version: 4,
    position: `k00000000-${_id}`,
    lineCount,
    totals: [],
    authorId: 'person-nobody',
    writers: ['person-nobody'],
    approvals: [],
    publishedLines: lineCount,
    runningDigest: '',
    publishedAt: Date.UTC(BENCH_YEAR, 11, 31),
    publishedOn: `${BENCH_YEAR}-12-31`,
    postedUntil: `${BENCH_YEAR + 1}-01-05`,
    correctedLines: 0,
    withdrawnLines: 0,
    changedAt: 0,
  }
}

const publicationOfFunds = publication('publication-of-funds', '630102', FUNDS)
const publicationOfVillage = (regionId: string) => publication(`publication-of-${regionId}`, regionId, 0)

function fundLine(index: number): LineDocument {
  const draft: DraftLine = {
    kind: 'fund',
    regionId: '630102',
    year: BENCH_YEAR,
    item: `第${index + 1}项补贴`,
    amount: 100_000_000,
    day: `${BENCH_YEAR}-01-15`,
    batch: '',
    remark: '',
    policy: { title: '关于下达补贴的通知', number: '', issuer: '财政局', plainWords: '种地的农户都有' },
    sourceLevel: 'central',
  }
  const place = {
    lineId: newLineId(hash, publicationOfFunds._id, index),
    version: 1,
    index,
    publishedOn: `${BENCH_YEAR}-01-20`,
  }
  return lineDocumentOf({ hash, cipher }, publicationOfFunds, draft, { regionName: '城东区' }, place)
}

/** Places, funds, publications and sums around the lines. */
export function openBooks(lines: number): Record<string, object[]> {
  const town: RegionDocument = { _id: TOWN, name: '韵家口镇', level: 'town', parentId: '630102' }
  const villages = Array.from({ length: VILLAGES }, (_, number): RegionDocument => {
    const _id = villageOf(number)
    return { _id, name: `第${_id.slice(-3)}村`, level: 'village', parentId: TOWN }
  })
  const clerk: BindingDocument = {
    _id: hash('actor', BENCH_CLERK),
    personId: 'person-clerk',
    unitId: 'unit-0',
    grants: [{ role: 'village-clerk', regions: [villageOf(0)], units: [], from: 0 }],
    boundAt: 0,
  }
  return {
    org_regions: [town, ...villages],
    identity_bindings: [clerk],
    openness_publications: [publicationOfFunds, ...villages.map(({ _id }) => publicationOfVillage(_id))],
    openness_lines: Array.from({ length: FUNDS }, (_, index) => fundLine(index)),
    openness_totals: villages.flatMap(({ _id }) => totalsOf(_id, Math.ceil(lines / VILLAGES))),
  }
}

/** Sums of a village, as its publication has them: their number does not grow with the lines. */
function totalsOf(villageId: string, lines: number): TotalsDocument[] {
  const sums = sumUp(publicationOfVillage(villageId), (id) => id)
  for (let fund = 0; fund < FUNDS; fund += 1)
    sums.add(lineAt(fund * VILLAGES + Number(villageId.slice(-3)) - 200), 1)
  return sums.totals().map((total) => ({
    ...total,
    shown: true as const,
    entries: total.entries.map((entry) => ({ ...entry, count: Math.ceil(lines / FUNDS) })),
  }))
}

function lineAt(number: number): LineDocument {
  const regionId = villageOf(number)
  // Every village has every surname.
  const drawn = number + Math.floor(number / VILLAGES)
  const surname = SURNAMES[drawn % SURNAMES.length] ?? ''
  const given = GIVEN[Math.floor(drawn / SURNAMES.length) % GIVEN.length] ?? ''
  const quantity = quantityAt(number)
  const draft: DraftLine = {
    kind: 'payment',
    regionId,
    year: BENCH_YEAR,
    item: '补贴发放',
    amount: amountOf(9_500, quantity),
    day: addDays(`${BENCH_YEAR}-01-01`, number % DAYS),
    batch: '第一批',
    remark: '',
    fundId: fundOf(Math.floor(number / VILLAGES)),
    payer: '韵家口镇财政所',
    recipient: { kind: 'person', name: `${surname}${given}${GIVEN[number % GIVEN.length] ?? ''}` },
    recipientKey: hash('openness-recipient', String(number)),
    standard: 9_500,
    quantity,
    unit: '亩',
  }
  const own = publicationOfVillage(regionId)
  const names = { regionName: own.regionName, fundName: '补贴' }
  const place = {
    lineId: newLineId(hash, own._id, number),
    version: 1,
    index: Math.floor(number / VILLAGES),
    publishedOn: `${BENCH_YEAR}-12-31`,
  }
  return lineDocumentOf({ hash, cipher }, own, draft, names, place)
}

/** So many payments to people of a hundred villages. */
export function* buildLines(count: number, batch: number): Generator<LineDocument[]> {
  for (let start = 0; start < count; start += batch)
    yield Array.from({ length: Math.min(batch, count - start) }, (_, offset) => lineAt(start + offset))
}
