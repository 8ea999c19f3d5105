/** Words of what a plan comes to: who gets what, and what it costs. */
export const previewText = {
  waiting: '填好以后，这里会列出谁会收到什么。',
  who: '谁会收到什么',
  day: '看哪一天',
  dayHint: '不选就看最近的一次',
  onDay: (day: string, title: string) => `${day} · ${title}`,
  noDay: {
    'party-birthday': '接下来一个月里没有人过政治生日，可以在右上角选一天看。',
    holiday: '近一年内没有可以确定的发送日期。',
    'own-day': '这一天已经过了，请换一个日期。',
    post: '近一年内没有可以确定的发送日期。',
  },
  noPostDay: '有人任职或转岗时才发送，下面是按现在的条件会提醒的人。',
  nobody: '没有符合条件的人。',
  shown: (count: number, isMore: boolean) => (isMore ? `已列出 ${count} 人，还有更多` : `共 ${count} 人`),
  more: '再列出一些',
  by: { sms: '短信和小程序', inbox: '只在小程序', 'no-mobile': '没有手机号，只在小程序' },
  choosePerson: '点姓名看本人收到的内容',

  year: '今后一年预计',
  people: '提醒',
  peopleValue: (people: number, isMore: boolean) => `${isMore ? '超过 ' : ''}${people} 人`,
  days: '发送',
  daysValue: (days: number) => `${days} 天`,
  parts: '短信',
  partsValue: (parts: number, isMore: boolean) => `${isMore ? '超过 ' : ''}${parts} 条`,
  cost: '短信费用',
  costValue: (yuan: string, isMore: boolean) => `${isMore ? '超过 ' : '约 '}${yuan}`,
  postNote: '任职转岗无法预计，按实际人数发送。',
  withoutMobile: (people: number) => `其中 ${people} 人没有登记手机号，只能在小程序里看到。`,
  isMore: '人数太多，没有全部数完，实际只会更多。',

  test: '发给自己试试',
  testNote: '把上面的内容发到您本人的手机，只发您一个人。',
  tested: (mobile: string, parts: number) =>
    `已交给短信通道，发往您的手机 ${mobile}，共 ${parts} 条。一两分钟内没收到，请到“消息记录”里看原因。`,
}
