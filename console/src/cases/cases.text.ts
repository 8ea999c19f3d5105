import type { CaseQueue, ClockKind } from '@qingjian/shared/cases/case-states'

const monthAndDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** Words that several pages of cases share. */
export const casesText = {
  title: '案件办理',
  number: '案件编号',
  window: '窗口',
  windowName: (number: string, name: string) => `${number}号窗口 · ${name}`,
  unit: '承办单位',
  said: '群众反映',
  state: '进度和期限',
  round: (round: number) => (round > 1 ? `第${round}次办理` : ''),
  handler: '经办人',
  nobody: '未分派',
  none: '无',
  waitsFor: { extension: '等待审批延期', appeal: '等待处理申诉' },

  waiting: (queue: string, count: string) => `案件${queue}：${count}`,

  clockKinds: { verify: '核实', rectify: '整改答复' } satisfies Record<ClockKind, string>,
  daysLeft: (days: number) => `还剩 ${days} 个工作日`,
  dueToday: '今天到期',
  dueOn: (day: string) => `${monthAndDay(day)}到期`,
  late: '已超期',
  lateBy: (days: number) => `已超期 ${days} 天`,
  stopped: (day: string) => `${monthAndDay(day)}完成，没有超期`,
  stoppedLate: (day: string) => `${monthAndDay(day)}完成，已超期`,

  queues: {
    'to-verify': '待核实',
    misdirected: '待改派',
    dismissing: '误评/恶意待复核',
    rectifying: '整改中',
    reopened: '二次办理',
    answered: '已答复，待回访',
    'following-up': '回访中',
    closed: '已办结',
    dismissed: '误评/恶意',
    mine: '分给我的',
    unassigned: '待分派',
    overdue: '已超期',
    extension: '延期待审批',
    appeal: '申诉待处理',
    all: '全部案件',
  } satisfies Record<CaseQueue, string>,
}
