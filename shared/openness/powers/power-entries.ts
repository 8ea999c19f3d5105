import type { ContentOf, PowerStep } from '../announcements/announcement-fields'
import type { Meeting } from './quorums'

/** One entry of the list of powers, as the district announces it. */
export type PowerEntry = ContentOf<'power'>

type Materials = Partial<Record<'open' | 'kept', readonly string[]>>

/** What a step has besides its title, who does it and by when. */
interface StepMore extends Materials {
  words?: string
  meeting?: Meeting
  postedDays?: number
}

/**
 * A step of a plan.
 * @param days from the step before
 * @param more `open` are materials that everybody may see, `kept` those that stay with the village, since they name people
 */
export function step(id: string, title: string, who: string, days: number, more: StepMore = {}): PowerStep {
  const { kept = [], meeting, open = [], postedDays, words = '' } = more
  return {
    ...{ id, title, who, words, days },
    ...(meeting !== undefined && { meeting }),
    ...(postedDays !== undefined && { postedDays }),
    materials: [
      ...open.map((name) => ({ name, isPublic: true })),
      ...kept.map((name) => ({ name, isPublic: false })),
    ],
  }
}

/** Who decides in the end, with what the law says about it. */
interface Decision {
  /** What is proposed: 工程建设方案. */
  plan: string
  by?: Extract<Meeting, 'members' | 'member-representatives' | 'villager-representatives'>
}

const DECIDERS = {
  // 召开村民会议、成员大会 have to be called ten days before.
  members: { title: '成员大会决议', who: '集体经济组织成员大会', days: 20 },
  'member-representatives': { title: '成员代表大会决议', who: '集体经济组织成员代表大会', days: 20 },
  'villager-representatives': { title: '村民代表会议决议', who: '村民代表会议', days: 10 },
} as const

/** “四议”和决议公开 (中国共产党农村基层组织工作条例), with which every great decision of a village begins. */
export function fourMeetings({ by = 'villager-representatives', plan }: Decision): PowerStep[] {
  const { days, title, who } = DECIDERS[by]
  return [
    step('propose', '村党组织提议', '村党组织', 7, {
      words: `听取群众意见，研究后提出${plan}的初步意见。`,
      meeting: 'branch-committee',
      kept: ['会议记录'],
    }),
    step('discuss', '村“两委”会商议', '村党组织、村委会', 7, {
      words: `把初步意见做成${plan}，少数服从多数。`,
      meeting: 'two-committees',
      open: [plan],
      kept: ['会议记录'],
    }),
    step('review', '党员大会审议', '全体党员', 10, {
      words: `审议${plan}，按党员的意见修改。`,
      meeting: 'party-members',
      kept: ['会议记录和签到表'],
    }),
    step('resolve', title, who, days, {
      words: `表决${plan}，到会人数和票数当场公布。`,
      meeting: by,
      open: ['决议'],
      kept: ['会议记录和签到表'],
    }),
    step('post', '决议公开', '村委会', 3, {
      words: '在公开栏和群里公开决议，听取意见。',
      postedDays: 5,
      open: ['公开栏照片'],
    }),
  ]
}

/** 实施结果公开, with which it ends. */
export function resultPosted(words: string, ...open: string[]): PowerStep {
  return step('result', '实施结果公开', '村委会', 10, {
    words,
    postedDays: 5,
    open: open.length > 0 ? open : ['结果公示'],
  })
}
