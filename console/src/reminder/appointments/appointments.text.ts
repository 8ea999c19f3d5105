import type { PostMove } from '@qingjian/shared/reminder/reminder-kinds'

const MOVES: Record<PostMove, string> = { appointed: '任职', transferred: '转岗' }

/** Words of who comes into a post. */
export const appointmentsText = {
  title: '任职记录',
  note: '谁任职、转岗，到日子按“任职转岗提醒”计划发送。人员资料里办理调动的会自动记下。',
  add: '登记任职',
  empty: '还没有任职记录。',
  person: '姓名',
  move: '事项',
  moves: MOVES,
  on: '任职日期',
  position: '新岗位',
  origins: { org: '人员资料调动', staff: '手工登记' },
  state: '状态',
  states: {
    waiting: '等待提醒',
    done: '已提醒',
    missed: '错过未发',
    withdrawn: '已撤回',
    nobody: '没有适用的计划，未提醒',
  },
  noted: (origin: string, when: string) => `${origin}，${when}`,

  addTitle: '登记任职',
  personLabel: '人员',
  personHint: '输入姓名查找',
  nobodyFound: '没有找到，请核对姓名，从姓开始输入',
  personMissing: '请选择人员',
  personOf: (name: string, unitName: string) => `${name}（${unitName}）`,
  moveMissing: '请选择任职或者转岗',
  onMissing: '请选择日期',
  onHint: '今天起一年以内的日子',
  positionLabel: '新岗位',
  positionHint: '如：区司法局副局长。会原样写进短信，请写全称。',
  positionMissing: '请填写新岗位',
  reason: '登记依据',
  reasonHint: '如任职文件的文号，会写入审计记录。',
  reasonMissing: '请填写登记依据',
  save: '登记',
  cancel: '取消',
  added: '已登记',

  whatHappens: '登记以后',
  fillIn: '填好日期和事项以后，这里会说明哪一天提醒。',
  noPlan: (move: string) =>
    `目前没有执行中的${move}提醒计划，到时不会提醒。请先到“提醒计划”建立计划并经审批。`,
  planLater: (plans: string, day: string) => `计划${plans}从${day}起才执行，赶不上这一次，到时不会提醒。`,
  byPlans: (plans: string) => `适用的计划：${plans}。人员不在计划范围内的，不会提醒。`,
  noCalendar: (year: string) =>
    `${year}年的放假安排还没有录入，算不出哪天是工作日。录入以后，到日子自动提醒。`,
  onThatDay: (day: string, time: string) => `将在${day}${time}提醒。`,
  nextWorkingDay: (on: string, day: string, time: string) =>
    `${on}不是工作日，将在之后的第一个工作日${day}${time}提醒。`,
  soon: '今天的发送时间已过，登记后几分钟内就会提醒。',
  morning: (time: string) => `早上${time}`,

  withdraw: '撤回',
  withdrawTitle: (name: string) => `撤回${name}的任职记录`,
  withdrawNote: '撤回以后到日子不再提醒，记录仍然保留。',
  withdrawn: '已撤回',
}
