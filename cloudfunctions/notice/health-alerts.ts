import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { CHANNEL_NAMES } from '@qingjian/shared/notice/channels'
import type { readHealth } from '@qingjian/shared/notice/notice.contracts'
import { wordsOf } from '@qingjian/shared/notice/provider-answers'
import type { ChannelDocument } from './notice.documents'

type Health = ContractOutput<typeof readHealth>
type Alert = Health['alerts'][number]

interface Situation {
  health: readonly Health['channels'][number][]
  standings: readonly ChannelDocument[]
  /** Environment variables that are missing or wrong. */
  missing: readonly string[]
  spentToday: number
  dailyBudget: number
  now: number
}

const MINUTE_MS = 60_000
/** A message that is due this long has met a worker that does not run. */
const LATE_AFTER_MS = 15 * MINUTE_MS
/** The share of the budget at which somebody should hear of it. */
const BUDGET_WARNING = 0.8

/** What a person has to do, or to know, about the outbox, the most pressing first. */
export function alertsOf({ dailyBudget, health, missing, now, spentToday, standings }: Situation): Alert[] {
  const alerts: Alert[] = []
  if (missing.length > 0)
    alerts.push({
      kind: 'not-configured',
      message: `短信和电话还不能发：缺少环境变量 ${missing.join('、')}，请系统管理员配置。消息会一直排队，不会丢`,
    })
  for (const { _id: channel, failures, paused } of standings) {
    const name = CHANNEL_NAMES[channel]
    if (paused)
      alerts.push({
        kind: 'paused',
        channel,
        message: `${name}已暂停：${wordsOf(paused.code)}（${paused.code}）。处理好以后，请点“恢复发送”`,
      })
    else if (failures > 0)
      alerts.push({ kind: 'down', channel, message: `${name}服务商连不上，每分钟自动再试，恢复后补发` })
  }
  if (spentToday >= dailyBudget * BUDGET_WARNING)
    alerts.push({
      kind: 'budget',
      message:
        spentToday >= dailyBudget
          ? `今天的预算${yuan(dailyBudget)}已用完，其余消息明天再发。需要今天发的，请在设置里提高预算`
          : `今天的预算${yuan(dailyBudget)}已用${yuan(spentToday)}`,
    })
  for (const { channel, oldestDueAt, state, unknown } of health) {
    const name = CHANNEL_NAMES[channel]
    if (unknown > 0)
      alerts.push({
        kind: 'unknown',
        channel,
        message: `${unknown >= 1000 ? '一千条以上' : `${unknown}条`}${name}不知道有没有送达，请人工决定重发还是不再发送`,
      })
    if (state === 'open' && oldestDueAt !== undefined && oldestDueAt < now - LATE_AFTER_MS)
      alerts.push({
        kind: 'late',
        channel,
        message: `${name}有消息过了15分钟还没发出，请检查定时任务`,
      })
  }
  return alerts
}

/** 分 as 元, such as 12.50元. */
function yuan(amount: number): string {
  return `${(amount / 100).toFixed(2)}元`
}
