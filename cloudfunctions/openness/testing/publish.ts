import type { LineFields, PublicationFields } from '@qingjian/shared/openness/openness-fields'
import {
  createPublication,
  decidePublication,
  saveLine,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import type { PublicationDocument } from '../openness.documents'
import { dataOf, type OpennessHouse } from './openness-house'
import { DISTRICT, FAR_VILLAGE, NEXT_VILLAGE, OTHER_TOWN, TOWN, VILLAGE } from './openness-people'

/** Who writes and who decides, for each place. */
const ROUTES: Record<string, { author: string; reviewers: string[] }> = {
  [DISTRICT]: { author: 'finance', reviewers: ['inspector'] },
  [TOWN]: { author: 'town-finance', reviewers: ['inspector'] },
  [OTHER_TOWN]: { author: 'far-town-finance', reviewers: ['inspector'] },
  [VILLAGE]: { author: 'clerk', reviewers: ['supervisor', 'town-reviewer'] },
  [NEXT_VILLAGE]: { author: 'next-clerk', reviewers: ['next-supervisor', 'town-reviewer'] },
  [FAR_VILLAGE]: { author: 'far-clerk', reviewers: ['far-supervisor', 'far-town-reviewer'] },
}

const DAY = '2026-06-30'

/** Lines of every kind that can be published as they are; what a test is about is said in `more`. */
export const lineOf = {
  fund: (more: Partial<LineFields> = {}): LineFields => ({
    ...PLAIN,
    kind: 'fund',
    regionId: DISTRICT,
    item: '耕地地力保护补贴',
    amount: 100_000_000,
    day: '2026-01-15',
    policy: {
      title: '关于做好2026年耕地地力保护补贴工作的通知',
      number: '青财农〔2026〕12号',
      issuer: '青海省财政厅',
      plainWords: '种地的农户按核定面积领取，每亩95元。',
    },
    sourceLevel: 'central',
    standard: 9_500,
    unit: '亩',
    ...more,
  }),
  /** From outside the district unless a giver is named. */
  allocation: (fundId: string, more: Partial<LineFields> = {}): LineFields => ({
    ...PLAIN,
    kind: 'allocation',
    regionId: DISTRICT,
    amount: 10_000_000,
    fundId,
    giver: { name: '市财政局' },
    ...more,
  }),
  payment: (fundId: string, more: Partial<LineFields> = {}): LineFields => ({
    ...PLAIN,
    kind: 'payment',
    amount: 47_500,
    fundId,
    payer: '中庄村委会',
    recipient: { kind: 'person', name: '马晓梅' },
    ...more,
  }),
  holding: (fundId: string, more: Partial<LineFields> = {}): LineFields => ({
    ...PLAIN,
    kind: 'holding',
    amount: 0,
    fundId,
    ...more,
  }),
  income: (more: Partial<LineFields> = {}): LineFields => ({
    ...PLAIN,
    kind: 'income',
    item: '集体土地租金',
    amount: 1_234_560,
    ...more,
  }),
  expense: (more: Partial<LineFields> = {}): LineFields => ({
    ...PLAIN,
    kind: 'expense',
    item: '路灯电费',
    amount: 86_000,
    ...more,
  }),
}

const PLAIN = {
  regionId: VILLAGE,
  year: 2026,
  item: '耕地地力保护补贴',
  day: DAY,
  batch: '',
  remark: '',
} as const

export interface Published {
  publicationId: string
  /** In the order of the lines. */
  lineIds: string[]
}

type More = Partial<PublicationFields>

/** Calls of a minute are limited, which is another rule than a test's. */
const MINUTE = 61_000

/** A draft with lines, by whoever writes for the place. @returns its id */
export async function writeDraft(
  house: OpennessHouse,
  lines: readonly LineFields[],
  { regionId = VILLAGE, ...more }: More = {},
): Promise<string> {
  const { author } = routeOf(regionId)
  const fields = { title: '2026年补贴发放公开', year: 2026, done: '', effect: '', ...more, regionId }
  const { id, version: first } = dataOf(await house.call(createPublication, { fields }, author))
  let version = first
  for (const line of lines) {
    house.clock.advance(600)
    ;({ version } = dataOf(await house.call(saveLine, { id, version, line }, author)))
  }
  return id
}

/** Submits a draft and has everybody approve it who has to. */
export async function passReviews(house: OpennessHouse, id: string): Promise<void> {
  const { regionId, version } = await publicationOf(house, id)
  const { author, reviewers } = routeOf(regionId)
  house.clock.advance(MINUTE)
  let seen = dataOf(await house.call(submitPublication, { id, version }, author)).version
  for (const reviewer of reviewers) {
    const decision = { id, version: seen, decision: 'approve' as const, reason: '已核对无误' }
    seen = dataOf(await house.call(decidePublication, decision, reviewer)).version
  }
}

/** Publishes lines through the reviews and the job, of the village unless it says otherwise. */
export async function publishLines(
  house: OpennessHouse,
  lines: readonly LineFields[],
  more: More = {},
): Promise<Published> {
  const publicationId = await writeDraft(house, lines, more)
  await passReviews(house, publicationId)
  await house.run()
  const { state } = await publicationOf(house, publicationId)
  if (state !== 'published') throw new Error(`not published but ${state}`)
  const lineIds = lines.map((_, index) => lineIdOf(house, publicationId, index))
  return { publicationId, lineIds }
}

/** Publishes a fund of the district. @returns its id, which is its line's */
export async function publishFund(house: OpennessHouse, more: Partial<LineFields> = {}): Promise<string> {
  const line = lineOf.fund(more)
  const { lineIds } = await publishLines(house, [line], { regionId: line.regionId, title: line.item })
  return lineIds[0] ?? ''
}

export function lineIdOf(house: OpennessHouse, publicationId: string, index: number): string {
  return house.foundation.hash('openness-line', `${publicationId}/${index}`)
}

export async function publicationOf(house: OpennessHouse, id: string): Promise<PublicationDocument> {
  const found = await house.memory.get<PublicationDocument>('openness_publications', id)
  if (!found) throw new Error(`no publication ${id}`)
  return found
}

export function routeOf(regionId: string) {
  const route = ROUTES[regionId]
  if (!route) throw new Error(`nobody writes for ${regionId}`)
  return route
}
