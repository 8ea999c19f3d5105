import type { ContractInput } from '@qingjian/shared/kernel/contract'
import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import { prepareFiles } from '@qingjian/shared/openness/file.contracts'
import {
  abandonRun,
  checkRun,
  readRun,
  recordRunStep,
  startRun,
} from '@qingjian/shared/openness/powers/power.contracts'
import { tinyJpeg } from '../../../platform/testing/tiny-photos'
import type { AnnouncementDocument } from '../../announcements/announcements.documents'
import type { LogEntryDocument } from '../../openness.documents'
import { dataOf, type OpennessHouse } from '../../testing/openness-house'
import { DISTRICT, VILLAGE } from '../../testing/openness-people'
import { storedAnnouncement } from '../../testing/stored-subjects'
import type { RunDocument } from '../powers.documents'

type Report = ContractInput<typeof recordRunStep>

/** A step with nothing that would have to be brought along. */
const stepOf = (id: string, title: string, days: number, more: Partial<PowerStep> = {}): PowerStep => ({
  ...{ id, title, who: '村委会', words: '', days, materials: [] },
  ...more,
})

export const PLAN: PowerStep[] = [
  stepOf('propose', '村党组织提议', 5),
  stepOf('resolve', '村民代表会议决议', 10, {
    meeting: 'villager-representatives',
    materials: [
      { name: '决议', isPublic: true },
      { name: '签到表', isPublic: false },
    ],
  }),
  stepOf('post', '决议公开', 3, { postedDays: 5 }),
  stepOf('carryout', '组织实施', 30),
]

export const AGREED = { entitled: 30, present: 25, inFavour: 20, against: 5 }
const WITHOUT_PAPERS = '材料在村委会存档'

/** An entry of the list of powers of the district. */
export function storedPower(
  id = 'power-works',
  more: Partial<AnnouncementDocument> = {},
): AnnouncementDocument {
  const title = '村级工程项目建设'
  return storedAnnouncement(id, {
    kind: 'power',
    title,
    regionId: DISTRICT,
    regionName: '城东区',
    holderId: DISTRICT,
    holderName: '城东区',
    content: {
      kind: 'power',
      title,
      class: 'decision',
      order: 2,
      basis: '村民委员会组织法第二十四条',
      decider: '村民代表会议',
      scope: '村里出资的工程',
      steps: PLAN,
      files: [],
    },
    ...more,
  })
}

/** Calls about runs as their village makes them, unless it is said who makes them. */
export function runCallsOf(house: OpennessHouse) {
  const runOf = async (id: string): Promise<RunDocument> => {
    const found = await house.memory.get<RunDocument>('openness_runs', id)
    if (!found) throw new Error(`no run ${id}`)
    return found
  }
  const reportOf = async (id: string, stepId: string, more: Partial<Report>): Promise<Report> => {
    const { startedOn, version } = await runOf(id)
    const isMeeting = stepId === 'resolve'
    return {
      ...{ id, version, stepId, day: startedOn, words: '按清单办理', files: [], materials: [] },
      ...(isMeeting && { votes: AGREED, reason: WITHOUT_PAPERS }),
      ...more,
    }
  }
  return {
    runOf,
    reportOf,
    /** @returns the run's id */
    async start(more: Partial<ContractInput<typeof startRun>> = {}, as = 'clerk'): Promise<string> {
      const input = {
        powerId: 'power-works',
        regionId: VILLAGE,
        title: '硬化村东道路',
        startedOn: '2026-11-24',
      }
      return dataOf(await house.call(startRun, { ...input, ...more }, as)).id
    },
    record: async (id: string, stepId: string, more: Partial<Report> = {}, as = 'clerk') =>
      house.call(recordRunStep, await reportOf(id, stepId, more), as),
    abandon: async (id: string, reason = '资金没有到位', as = 'clerk') =>
      house.call(abandonRun, { id, version: (await runOf(id)).version, reason }, as),
    read: async (id: string) => dataOf(await house.call(readRun, { id })).run,
    check: async (id: string) => dataOf(await house.call(checkRun, { id })),
    logOf: (id: string) =>
      house.memory.all<LogEntryDocument>('openness_log').filter(({ subjectId }) => subjectId === id),
    /** Photos that were uploaded just now. */
    async upload(...names: string[]) {
      const { paths } = dataOf(await house.call(prepareFiles, { count: names.length }, 'clerk'))
      return Promise.all(
        names.map(async (name, place) => ({
          name,
          upload: await house.storage.upload(paths[place] ?? '', tinyJpeg()),
        })),
      )
    },
  }
}
