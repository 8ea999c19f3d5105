import {
  type DraftChunkDocument,
  draftChunkId,
  draftContext,
  type PublicationDocument,
  type PublicationStepDocument,
} from '@qingjian/cloudfunctions/openness/openness.documents'
import type { FieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import type { PublicationState, PublicationStep } from '@qingjian/shared/openness/publication-states'
import { supervisorOf, ZHONGZHUANG } from '../demo-callers'
import type { DemoVillage } from './demo-villages'
import type { Told } from './told'
import { publicationOf } from './told-publication'

const TEN_O_CLOCK_MS = 10 * 3_600_000
const DAY_MS = 86_400_000
const RETURNED_BECAUSE = '“村办公室水电和取暖”写成了一笔，请把水电和取暖分开列，并补上发票日期。'

interface Keys {
  hash: KeyedHash
  cipher: FieldCipher
}

/** What is still under way in 中庄村: its late accounts wait for the supervisors, a notice came back, another is being written. */
export function draftsOf(
  keys: Keys,
  villages: readonly DemoVillage[],
  late: Told | undefined,
  today: string,
): { publications: PublicationDocument[]; steps: PublicationStepDocument[]; chunks: DraftChunkDocument[] } {
  const village = villages.find(({ region }) => region._id === ZHONGZHUANG)
  if (!village) throw new Error('中庄村 is not among the villages')
  const returned = returnedExpenses(village, today)
  const all = [
    ...(late ? [draftOf(keys, late, 'supervisor-review', addDays(today, -1))] : []),
    draftOf(keys, returned, 'draft', addDays(today, -3)),
  ]
  return {
    publications: all.map(({ publication }) => publication),
    steps: all.flatMap(({ steps }) => steps),
    chunks: all.map(({ chunk }) => chunk),
  }
}

function draftOf({ cipher, hash }: Keys, told: Told, state: PublicationState, day: string) {
  const {
    approvals: _approvals,
    postedUntil: _until,
    publishedAt: _at,
    publishedOn: _on,
    ...bare
  } = publicationOf({ hash }, told)
  const at = startOfDay(day) + TEN_O_CLOCK_MS
  const isReturned = state === 'draft'
  const supervisor = supervisorOf(told.regionId)
  const publication: PublicationDocument = {
    ...bare,
    state,
    version: isReturned ? 3 : 2,
    position: positionOf(at, bare._id.slice(0, 12)),
    approvals: [],
    publishedLines: 0,
    runningDigest: '',
    changedAt: isReturned ? at + DAY_MS : at,
    ...(isReturned && { returned: { reason: RETURNED_BECAUSE, by: supervisor, at: at + DAY_MS } }),
  }
  const steps: { step: PublicationStep; personId: string; at: number; reason?: string }[] = [
    { step: 'create', personId: bare.authorId, at: at - TEN_O_CLOCK_MS },
    { step: 'submit', personId: bare.authorId, at },
    ...(isReturned
      ? [{ step: 'return' as const, personId: supervisor, at: at + DAY_MS, reason: RETURNED_BECAUSE }]
      : []),
  ]
  const chunk: DraftChunkDocument = {
    _id: draftChunkId(bare._id, 0),
    publicationId: bare._id,
    from: 0,
    count: told.lines.length,
    lines: cipher.encrypt(JSON.stringify(told.lines), draftContext(bare._id, 0)),
  }
  return {
    publication,
    chunk,
    steps: steps.map(
      (one, place): PublicationStepDocument => ({
        _id: hash('demo-publication-step', `${bare._id}/${place}`),
        publicationId: bare._id,
        position: positionOf(one.at, String(place).padStart(6, '0')),
        ...one,
      }),
    ),
  }
}

function returnedExpenses({ region }: DemoVillage, today: string): Told {
  const day = addDays(today, -6)
  const year = Number(day.slice(0, 4))
  const common = { kind: 'expense', regionId: region._id, year, batch: '', remark: '' } as const
  return {
    key: `returned/${region._id}`,
    title: '村办公室和活动室近期支出',
    done: '交了村办公室的水电和取暖费，给老年活动室换了炉子。',
    effect: '老人冬天下棋不再挨冻。',
    regionId: region._id,
    regionName: region.name,
    year,
    day,
    lines: [
      { ...common, item: '村办公室水电和取暖', amount: 318_600, day },
      { ...common, item: '老年活动室炉子', amount: 126_000, day: addDays(day, -2) },
    ],
  }
}
