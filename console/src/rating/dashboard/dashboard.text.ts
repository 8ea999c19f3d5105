import type { BoardScope } from '@qingjian/shared/rating/rating-fields'

export const dashboardText = {
  title: '评价总览',
  note: '群众扫码评价的统计，一两分钟前的评价就会算进来',
  place: '地方',
  filters: '选择时间和地方',
  noPlace: '您的角色没有可以查看评价的地方，需要时请联系系统管理员。',
  choosePlace: '请选择要看的大厅或单位',
  way: '所在位置',

  count: '评价数',
  satisfied: '满意率',
  bad: '差评率',
  active: '主动评价率',
  activeNote: '除了点表情，还写了内容或选了原因的占比',
  times: (count: number) => `${count} 次`,
  hidden: (minimum: number) => `不足 ${minimum} 次，公示页不显示满意率。次数少，请不要据此下结论。`,
  nothing: '这段时间还没有评价',
  levels: '评价分布',

  dismissed: (misrated: number, malicious: number) =>
    `另有误评 ${misrated} 条、恶意评价 ${malicious} 条，经两人核定，不计入各项数字。`,
  handling: '差评办理',
  cases: '差评案件',
  onTime: '按期办结率',
  solved: '回访满意率',
  reopened: '二次办理',
  unreachable: '无法联系',
  closed: (count: number) => `已办结 ${count} 件`,
  ofCases: (part: number, whole: number) => `${whole} 件中 ${part} 件`,
  onTimeNote: '核实和整改都没有超期的占比；有一个超期就算超期',
  solvedNote: '回访到的群众里说“已解决”的占比',
  reopenedNote: '群众说没有解决，退回重新办的',
  unreachableNote: '不计入回访满意率',

  trend: '走势',
  trendAlt: '各期评价数（柱）和满意率（线）',
  hours: '一天中的时段',
  hoursAlt: '每个小时扫码的评价数',
  hour: '时段',
  hourName: (hour: number) => `${hour}时`,
  asTable: '看数字',
  asChart: '看图',

  reasons: '差评原因',
  noReasons: '这段时间没有选原因的差评',
  reasonNote: '一条差评可以选多个原因，占比合计可能超过 100%',
  seeRatings: '看评价',
  ratingsOf: (label: string) => `看“${label}”的评价`,
  dimensions: '各方面',
  dimension: '方面',

  ranking: { district: '排名', hall: '窗口排名', unit: '窗口排名', window: '' } satisfies Record<
    BoardScope,
    string
  >,
  by: '排什么',
  breakdowns: { hall: '大厅', unit: '单位', window: '窗口' },
  rank: '名次',
  noRank: '次数少，不排名',
  rankBefore: (rank: number) => `上期第 ${rank}`,
  name: '名称',
  rankingNote: (minimum: number) =>
    `满意率高的在前，满意率一样的差评率低的在前；不足 ${minimum} 次的不排名。`,
  find: '按名称查找',

  smells: '值得留意',
  smellsNote: '下面是按规则挑出来的情况，只说明值得看一眼，不能证明有问题。怎么看、要不要核实，由您判断。',
  noSmells: '这段时间没有需要特别留意的情况',
  perfect: '全是满意',
  perfectMeaning: (minimum: number) =>
    `评价满 ${minimum} 次，没有一次不满意。可能服务确实好，也可能是有人代评、当面要求评满意。`,
  bursts: '短时间集中评价',
  burstsMeaning: (count: number) =>
    `10 分钟内有 ${count} 次以上的评价。可能刚好办事的人多，也可能是集中刷评价。`,
  inactive: '主动评价少',
  inactiveMeaning: (minimum: number, share: string) =>
    `评价满 ${minimum} 次，只有不到 ${share} 的人除了点表情还多选了一点。可能群众赶时间，也可能是工作人员代点。`,
  perfectFact: (count: number) => `${count} 次，全部满意`,
  burstFact: (at: string, count: number) => `${at} 起 10 分钟内 ${count} 次`,
  burstWaiting: (count: number) => `昨天 10 分钟内有 ${count} 次评价，请看一看是不是正常`,
  moreSmells: (count: number) => `还有 ${count} 个窗口，可以在排名里按评价数、主动评价率排序查看。`,
  inactiveFact: (count: number, share: string) => `${count} 次，主动评价率 ${share}`,

  allRatings: '看逐条评价',
  badRatings: '看差评',
}
