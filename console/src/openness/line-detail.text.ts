import { writtenDay } from '@qingjian/shared/calendar/spoken-day'

/** Words of one published line: what it says, where its money came from, what became of it. */
export const lineDetailText = {
  drawer: '明细',
  open: (item: string) => `看“${item}”的来龙去脉`,
  missing: '没有找到这条明细，可能还没有公开。',
  withdrawn: (day: string) => `${writtenDay(day)}已撤回`,
  corrected: (day: string) => `${writtenDay(day)}更正过`,
  standing: { corrected: '已更正', withdrawn: '已撤回' },
  reason: (reason: string) => `原因：${reason}`,
  masked: (name: string) => `${name}（公开时隐去一部分）`,
  publishedOn: '公开日期',
  publication: '公开材料',
  publicPage: '群众看到的页面',
  policy: '政策依据',
  plainWords: '政策说明',
  year: (year: number) => `${year}年`,

  trail: {
    title: '钱从哪里来',
    got: (giver: string, amount: string, day: string | undefined) =>
      `${giver}拨来${amount}${day === undefined ? '' : `，最近一次${writtenDay(day)}`}`,
    gotSomehow: (amount: string) => `收到${amount}`,
    source: '钱从这里来',
    notYet: '上级拨款还没有公开',
    policy: (name: string) => `依据：${name}`,
    total: (amount: string) => `总额${amount}`,
    own: (place: string) => `这是${place}自己的账，不是上级拨款。`,
    toFund: '看这项资金的流向',
    toLine: '看这笔拨款',
  },
  versions: {
    title: '改过几次',
    never: '公开以后没有改过。',
    first: (day: string) => `${writtenDay(day)}第一次公开`,
    corrected: (day: string) => `${writtenDay(day)}更正`,
    withdrawn: (day: string) => `${writtenDay(day)}撤回`,
  },
}
