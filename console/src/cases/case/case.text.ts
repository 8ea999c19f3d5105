import type { CaseDetail } from '../case-types'

export const caseText = {
  of: (number: string) => `案件 ${number}`,
  missing: '没有找到这个案件，可能地址不完整，或者不在您的管辖范围内。',
  back: '回到案件列表',
  awaitsCalendar: (year: number) =>
    `${year}年的工作日历还没有录入，期限算不出来。请系统管理员在「设置 · 工作日历」里录入，录入后会自动算出。`,

  said: '群众反映',
  ratedAt: '评价时间',
  level: '评价',
  reasons: '原因',
  dimensions: '各方面',
  comment: '群众写的',
  remarks: '追评',
  serviceItem: '办的事项',
  place: '窗口',
  hall: '大厅',
  ratedPerson: '当班人员',
  nobody: '没有排班，未记到个人',
  contact: '联系方式',
  hasContact: '留了手机号，由回访员回访；这里不显示',
  noContact: '没有留手机号',

  handling: '办理情况',
  unit: '承办单位',
  handler: '经办人',
  notAssigned: '还没有分派',
  verdict: '核实结论',
  finding: '核实情况',
  notVerified: '还没有核实',
  answer: '给群众的答复',
  notAnswered: '还没有答复',
  answered: (person: string, when: string, round: number) =>
    `${person} ${when} 答复${round > 1 ? `（第${round}次办理）` : ''}`,
  followUp: '回访结果',
  followUps: {
    solved: '群众说解决了',
    'not-solved': '群众说没解决',
    unreachable: '联系不上群众，不计入满意度',
    'no-contact': '群众没有留联系方式，未回访',
  } satisfies Record<NonNullable<CaseDetail['followUp']>, string>,

  clocks: '办理期限',
  due: (day: string) => `最后一天 ${day}`,
  extendedFrom: (day: string) => `（原为 ${day}，已延期）`,
  warned: {
    none: '',
    handler: '已提醒经办人',
    superior: '已提醒上级',
    commission: '已报监督检查室',
  },

  extension: '延期申请',
  extensionStates: { asked: '等待审批', approved: '已同意', refused: '未同意' },
  extensionAsked: (person: string, when: string, days: number) =>
    `${person} ${when} 申请延长 ${days} 个工作日`,
  dismissal: '误评/恶意',
  dismissalStates: { proposed: '等待复核', approved: '已认定', refused: '未认定' },
  appeal: '申诉',
  appealStates: { open: '等待处理', upheld: '已支持', refused: '未支持' },
  by: (person: string, when: string) => `${person} ${when}`,
  decided: (person: string | undefined, when: string, reason: string | undefined) =>
    `${person ?? ''} ${when} 决定${reason ? `：${reason}` : ''}`,

  timeline: '办理过程',
  citizen: '群众',
  system: '系统',
  reason: '原因',
  citizenSaid: '群众说',
  why: (what: string, words: string) => `${what}：${words}`,
  privateNote: '仅内部可见',
  print: '打印案卷',
}
