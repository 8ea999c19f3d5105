import { createHash } from 'node:crypto'
import type { RunDocument } from '@qingjian/cloudfunctions/openness/powers/powers.documents'
import { recordedRun } from '@qingjian/cloudfunctions/openness/powers/recorded-run'
import { digestOfBeginning } from '@qingjian/cloudfunctions/openness/powers/run-digests'
import { withNextDue } from '@qingjian/cloudfunctions/openness/powers/write-run'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import type { Votes } from '@qingjian/shared/openness/powers/power-fields'
import { POWER_LIST } from '@qingjian/shared/openness/powers/power-list'
import { judgeRecord } from '@qingjian/shared/openness/powers/run-rules'
import { clerkOf, ZHONGZHUANG } from '../demo-callers'
import { announcementIdOf } from './announce-told'
import { type DemoVillage, PANZISHAN, XIAOZHAI } from './demo-villages'
import { powerKeyOf } from './tell-powers'

const TEN_O_CLOCK_MS = 10 * 3_600_000

/** One step as it was reported. */
interface Reported {
  stepId: string
  /** Days after the beginning. */
  after: number
  words: string
  votes?: Votes
  reason?: string
}

interface ToldRun {
  village: string
  power: string
  title: string
  begunBefore: number
  reports: readonly Reported[]
}

const votes = (entitled: number, present: number, inFavour: number, against = 0): Votes => ({
  ...{ entitled, present, inFavour, against },
})

const RUNS: readonly ToldRun[] = [
  {
    village: ZHONGZHUANG,
    power: '村级工程项目建设',
    title: '硬化村东道路',
    begunBefore: 200,
    reports: [
      {
        stepId: 'propose',
        after: 3,
        words: '党支部听了三个社的意见，提出先修村东的路。',
        votes: votes(5, 5, 5),
      },
      {
        stepId: 'discuss',
        after: 8,
        words: '村“两委”商议，定下长1.2公里、宽4.5米，预算38万元以内。',
        votes: votes(9, 8, 8),
      },
      {
        stepId: 'review',
        after: 15,
        words: '党员大会审议，提出两侧要做边沟，写进方案。',
        votes: votes(31, 24, 23, 1),
      },
      {
        stepId: 'resolve',
        after: 20,
        words: '第一次召集，到会的代表不够三分之二，没有表决，改期再开。',
        votes: votes(42, 25, 0),
      },
      {
        stepId: 'resolve',
        after: 24,
        words: '村民代表会议表决通过，工程款从集体收入和道路补助里出。',
        votes: votes(42, 36, 33, 2),
      },
      { stepId: 'post', after: 26, words: '决议贴在公开栏，也发到了三个社的群里。' },
      { stepId: 'tender', after: 68, words: '三家单位比选，兴农建筑工程队中选，合同价361,800元。' },
    ],
  },
  {
    village: PANZISHAN,
    power: '宅基地分配和使用',
    title: '马家巷一户分户建房用地',
    begunBefore: 120,
    reports: [
      { stepId: 'apply', after: 2, words: '农户提出申请，交了户口簿复印件和家庭情况说明。' },
      { stepId: 'look', after: 9, words: '村干部到现场量了四至，没有占耕地，左右邻居都同意。' },
      { stepId: 'discuss', after: 14, words: '村“两委”商议同意，面积按标准定。', votes: votes(9, 9, 9) },
    ],
  },
  {
    village: XIAOZHAI,
    power: '村级大额资金使用',
    title: '维修文化活动室屋顶',
    begunBefore: 60,
    reports: [
      { stepId: 'propose', after: 4, words: '屋顶漏雨，支部提出今年修好。', votes: votes(5, 4, 4) },
      { stepId: 'discuss', after: 9, words: '商议花费不超过6万元。', votes: votes(9, 7, 7) },
      {
        stepId: 'resolve',
        after: 17,
        words: '村民代表会议表决通过。',
        votes: votes(36, 27, 25, 1),
        reason: '雨季快到了，来不及开党员大会，先开了村民代表会议',
      },
    ],
  },
]

/** Runs of powers in the villages, judged as the function judges them. @param paper the file that stands for each paper */
export function tellRuns(
  hash: KeyedHash,
  villages: readonly DemoVillage[],
  today: string,
  paper: string,
): RunDocument[] {
  return RUNS.flatMap((told) => {
    const village = villages.find(({ region }) => region._id === told.village)
    return village ? [runOf(hash, village, told, today, paper)] : []
  })
}

function runOf(
  hash: KeyedHash,
  { region, town }: DemoVillage,
  { begunBefore, power: powerTitle, reports, title }: ToldRun,
  today: string,
  paper: string,
): RunDocument {
  const entry = POWER_LIST.find((one) => one.title === powerTitle)
  if (!entry) throw new Error(`the list has no ${powerTitle}`)
  const startedOn = addDays(today, -begunBefore)
  const startedAt = startOfDay(startedOn) + TEN_O_CLOCK_MS
  const _id = hash('demo-run', `${region._id}/${title}`)
  const begun: RunDocument = {
    _id,
    powerId: announcementIdOf(hash, powerKeyOf(powerTitle)),
    powerVersion: 1,
    powerTitle,
    class: entry.class,
    plan: entry.steps,
    title,
    regionId: region._id,
    regionName: region.name,
    townId: town._id,
    year: Number(startedOn.slice(0, 4)),
    state: 'running',
    version: 1,
    startedOn,
    startedAt,
    startedBy: clerkOf(region._id),
    position: positionOf(startedAt, _id.slice(0, 12)),
    records: [],
  }
  return reports.reduce((run, report) => recorded(run, report, paper), withNextDue(begun))
}

const fileIdOf = ({ _id }: RunDocument, ...of: string[]) =>
  createHash('sha256')
    .update([_id, ...of].join('/'))
    .digest('hex')
    .slice(0, 32)

function recorded(
  run: RunDocument,
  { after, reason, stepId, votes: counted, words }: Reported,
  paper: string,
): RunDocument {
  const day = addDays(run.startedOn, after)
  const materials = run.plan.find(({ id }) => id === stepId)?.materials ?? []
  const report = {
    ...{ stepId, day, materials: materials.map((_, place) => place) },
    ...(counted && { votes: counted }),
    ...(reason !== undefined && { reason }),
  }
  const judged = judgeRecord(run, report, day)
  if (!judged.ok) throw new Error(`${run.title}, ${stepId}: ${judged.error.message}`)
  return recordedRun(run, { ...report, words }, judged.data, {
    files: materials.map(({ name }) => ({
      ...{ id: fileIdOf(run, stepId, day, name), kind: 'photo', name, fileId: paper },
    })),
    at: startOfDay(day) + TEN_O_CLOCK_MS,
    by: run.startedBy,
  })
}

/** One thing that the public log was told of a run. */
export interface NewsOfRun {
  at: number
  ordinal: number
  digest: string
  reason?: string
}

/** What the public log was told of a run, in its order. */
export function newsOfRun(
  run: RunDocument,
): { at: number; ordinal: number; digest: string; reason?: string }[] {
  const { records, startedAt } = run
  const beginning: RunDocument = { ...run, records: [] }
  return [
    { at: startedAt, ordinal: 1, digest: digestOfBeginning(beginning) },
    ...records.map(({ digest, reason, recordedAt }, place) => ({
      at: recordedAt,
      ordinal: place + 2,
      digest,
      ...(reason !== undefined && { reason }),
    })),
  ]
}
