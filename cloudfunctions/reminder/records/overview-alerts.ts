import { addDays, dayOf } from '@qingjian/shared/calendar/day'
import { holidaysUnknown } from '@qingjian/shared/reminder/occasion-on'
import type { ReminderCounts, reminderAlertView } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import type * as v from 'valibot'
import type { OccasionDocument, PlanDocument } from '../reminder.documents'
import { sumCounts } from './sum-counts'

type Alert = v.InferOutput<typeof reminderAlertView>

/** What alerts are told from. */
export interface OverviewFacts {
  now: number
  /** Those in force. */
  plans: readonly PlanDocument[]
  /** Occasions of the last thirty days. */
  recent: readonly OccasionDocument[]
  /** Years whose calendar is known. */
  years: readonly number[]
  /** Whether anybody's joining day is on record. */
  isAnybodyDated: boolean
  /** When the job ran last. */
  lastRunAt?: number
}

const MINUTE_MS = 60_000
/** The job runs each minute. */
const LATE_AFTER_MINUTES = 10
const MINUTES_OF_TWO_HOURS = 120
/** The State Council publishes the next year's holidays around then. */
const NEXT_YEAR_FROM_MONTH = 11
/** A week's failures can still be mended; older ones are history. */
const FAILURE_DAYS = 7

/** What a person has to do, or to know, most urgent first. */
export function overviewAlerts(facts: OverviewFacts): Alert[] {
  return [...lateAlert(facts), ...calendarAlerts(facts), ...planAlerts(facts), ...deliveryAlerts(facts)]
}

function lateAlert({ lastRunAt, now, plans }: OverviewFacts): Alert[] {
  if (plans.length === 0) return []
  const missing = '请联系系统管理员检查定时任务，期间到时间的提醒不会自动发出'
  if (lastRunAt === undefined) return [{ kind: 'late', message: `自动提醒还没有运行过，${missing}` }]
  const minutes = Math.floor((now - lastRunAt) / MINUTE_MS)
  if (minutes <= LATE_AFTER_MINUTES) return []
  const since = minutes < MINUTES_OF_TWO_HOURS ? `${minutes}分钟` : `${Math.floor(minutes / 60)}小时`
  return [{ kind: 'late', message: `自动提醒已经${since}没有运行，${missing}` }]
}

/** Holidays need the year at hand, and from November on the next one; posts need to know which days are worked now. */
function calendarAlerts({ now, plans, years }: OverviewFacts): Alert[] {
  const today = dayOf(now)
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const isThere = (kind: ReminderKind) => plans.some(({ inForce }) => inForce?.when.kind === kind)
  const isMissing = (wanted: number) => !years.includes(wanted)
  const ofHolidays = isThere('holiday')
    ? [year, ...(month >= NEXT_YEAR_FROM_MONTH ? [year + 1] : [])].filter(isMissing)
    : []
  const isOfPosts = isThere('post') && isMissing(year) && !ofHolidays.includes(year)
  return [
    ...ofHolidays.map((wanted): Alert => ({ kind: 'no-calendar', message: holidaysUnknown(wanted) })),
    ...alertIf(
      Number(isOfPosts),
      'no-calendar',
      `${year}年的工作日历还没有录入，任职转岗提醒定不了日子，请系统管理员在“设置 → 工作日历”里录入`,
    ),
  ]
}

function planAlerts({ isAnybodyDated, plans }: OverviewFacts): Alert[] {
  if (!plans.some(({ inForce }) => inForce?.when.kind === 'party-birthday'))
    return [
      {
        kind: 'no-plan',
        message: '没有启用的政治生日提醒计划，政治生日当天不会提醒任何人，请新建或者恢复一个',
      },
    ]
  if (isAnybodyDated) return []
  return [
    {
      kind: 'no-joining-day',
      message: '人员资料里还没有人填写入党日期，政治生日提醒发不出去，请在“组织机构”里补填或者导入',
    },
  ]
}

/** How the messages of late fared. */
function deliveryAlerts({ now, plans, recent }: OverviewFacts): Alert[] {
  const begin = addDays(dayOf(now), -FAILURE_DAYS)
  const ofWeek = recent.filter(({ day }) => day >= begin)
  const bySms = new Set(plans.filter(({ inForce }) => inForce?.bySms).map(({ _id }) => _id))
  const sum = (occasions: readonly OccasionDocument[], name: keyof ReminderCounts) =>
    sumCounts(occasions)[name]
  const failed = sum(ofWeek, 'failed')
  const missed = sum(recent, 'missed')
  const unheard = sum(
    ofWeek.filter(({ planId }) => bySms.has(planId)),
    'inboxOnly',
  )
  return [
    ...alertIf(
      failed,
      'failed',
      `最近7天有${failed}条短信没有送达，请到“发送记录”里查看原因，再决定是否重发`,
    ),
    ...alertIf(missed, 'missed', `最近30天有${missed}条提醒错过了没有发，请到“发送记录”里查看`),
    ...alertIf(
      unheard,
      'no-mobile',
      `最近7天有${unheard}条提醒因为没有登记手机号只在小程序显示，请在“组织机构”里补上手机号`,
    ),
  ]
}

function alertIf(count: number, kind: Alert['kind'], message: string): Alert[] {
  return count > 0 ? [{ kind, message }] : []
}
