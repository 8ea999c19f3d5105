import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readHealth } from '@qingjian/shared/notice/notice.contracts'

type Health = ContractOutput<typeof readHealth>
type ChannelState = Health['channels'][number]['state']
type AlertKind = Health['alerts'][number]['kind']

const MOST_COUNTED = 1000

export const healthText = {
  title: '消息发送情况',
  note: '每十几秒更新一次',
  lastRun: (at: string) => `上次发送：${at}`,
  neverRun: '今天还没有发送过',
  noAlerts: '消息正常，没有要处理的事',
  states: {
    open: '正常',
    resting: '暂歇，稍后自动再试',
    paused: '已停，要人处理',
    'not-configured': '没有配置，发不出去',
  } satisfies Record<ChannelState, string>,
  state: '状态',
  queued: '等待发送',
  oldest: '等得最久的定于',
  submitted: '等回执',
  unknown: '结果不明',
  sentToday: '今天已发',
  counted: (count: number) => (count >= MOST_COUNTED ? `${MOST_COUNTED} 条以上` : `${count} 条`),
  seeUnknown: '去处理',
  seeQueued: '看是哪些',
  resume: '恢复发送',
  resumeTitle: (channel: string) => `恢复${channel}发送`,
  resumeNote: '请先确认原因已经解决，比如签名、模板已经通过，账户已经充值。没有解决的，恢复后还会停。',
  resumed: '已恢复，一分钟内开始发送',
  budget: '今天的费用',
  spent: (spent: string, budget: string) => `已用 ${spent}，上限 ${budget}`,
  budgetOver: '今天的费用已到上限，剩下的明天再发。急的话请在消息设置里提高上限。',
  noBudget: '上限为 0，收费的消息都不发送。',
  toSettings: '消息设置',
  alerts: {
    'not-configured': '消息没有配置好',
    paused: '消息已停发',
    down: '消息暂时发不出去',
    budget: '消息费用到上限',
    unknown: '有消息不知道送到没有',
    late: '有消息积压',
    stopped: '消息没有在发送',
  } satisfies Record<AlertKind, string>,
}
