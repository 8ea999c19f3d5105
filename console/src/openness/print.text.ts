import { ANSWER_DAYS } from '@qingjian/shared/openness/legal-terms'

/** Words of the sheet for the notice board. */
export const printText = {
  heading: (place: string) => `${place}公开栏`,
  back: '回到材料',
  print: '打印',
  note: 'A4 纸，浏览器里打印。打印前可以看一看分页。',
  reading: (done: number) => `已读取明细 ${done} 条`,
  posting: (from: string, until: string, days: number) => `公示期：${from}至${until}（不少于${days}天）`,
  period: '年度：',
  done: '干了什么事：',
  effect: '效果怎么样：',
  reason: '原因：',
  number: '序号',
  total: (words: string) => `合计：${words}`,
  ask: `对以上内容有疑问的，可以向村（社区）、镇（街道）反映，也可以用微信打开“清鉴”小程序，找到这一条，点“有疑问”。${ANSWER_DAYS}天内答复。`,
  askUnit: `对以上内容有疑问的，可以向公开单位反映，也可以用微信打开“清鉴”小程序，找到这一条，点“有疑问”。${ANSWER_DAYS}天内答复。`,
  seals: {
    committee: '村（居）民委员会（盖章）：',
    supervisors: '村（居）务监督委员会（签字）：',
    day: '日期：　　　年　　月　　日',
  },
  sealOfUnit: '公开单位（盖章）：',
  tooMany: (shown: number, all: number) =>
    `明细共${all}条，这里打印前${shown}条。全部明细请用“下载表格”另存打印。`,
  withdrawn: '已撤回',
  corrected: '已更正',
}
