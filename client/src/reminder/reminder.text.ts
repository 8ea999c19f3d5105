import { spokenDay } from '@qingjian/shared/calendar/spoken-day'

/** A day for people with its year, `2008年7月1日`. */
export function wholeDay(day: string): string {
  return `${day.slice(0, 4)}年${spokenDay(day)}`
}

export const reminderText = {
  inbox: {
    title: '廉政提醒',
    explanation: '发给您本人的提醒。看过后，请点“我已收到”。',
    emptyTitle: '还没有提醒',
    emptyText: '政治生日、节假日前和任职转岗时，提醒会出现在这里。',
    unread: '未读',
    toAcknowledge: '待确认',
    waiting: '有网后自动确认',
    acknowledged: '已确认',
    notStaffTitle: '这里是工作人员的提醒',
    notStaffText: '这个微信还没有绑定工作人员身份。绑定后就能看到发给您的提醒。',
    toWork: '去绑定',
  },
  message: {
    noId: '请从“廉政提醒”里打开。',
    notFound: '没有找到这条提醒',
    notFoundText: '它可能不是发给您的，或者已经过了保存期。',
    acknowledge: '我已收到',
    acknowledged: (at: string) => `您已确认收到 · ${at}`,
    waiting: '已经记下。有网后自动确认，不用再点',
    outbox: (title: string) => `已收到：${title}`,
    toCard: '看政治生日贺卡',
    toCardText: (years: number) => `入党${years}周年，可存成图片`,
    all: '看全部提醒',
    home: '返回首页',
  },
  weChat: {
    title: '下次也用微信提醒您',
    explanation: '点一次管一次。短信没收到时，微信也能通知到您。',
    button: '下次也用微信提醒我',
    on: '下次提醒会同时发到您的微信',
    declined: '您没有同意，微信就不会通知。提醒仍会出现在这里，需要时可以再点。',
  },
  card: {
    birthday: '政治生日',
    years: '周年',
    comrade: (name: string) => `${name} 同志`,
    joined: (day: string) => `${wholeDay(day)}加入中国共产党`,
    /** Two clauses of the oath as they stand, article 6 of the constitution of the Party. */
    oath: ['“对党忠诚，积极工作，', '为共产主义奋斗终身”'] as const,
    oathSource: '入党誓词',
    alternative: (name: string, years: number, joinedOn: string, day: string, from: string) =>
      `政治生日贺卡。${name}同志，您${wholeDay(joinedOn)}加入中国共产党，到今年满${years}周年。入党誓词：“对党忠诚，积极工作，为共产主义奋斗终身”。${from}，${wholeDay(day)}。`,
    file: (years: number) => `政治生日${years}周年`,
    rings: '图上一圈年轮，就是入党一年。',
    save: '保存图片',
    saved: '已保存，请在手机相册里看',
    downloaded: '已开始下载。没有反应时，请长按图片保存',
    holdToSave: '没有保存成。请长按图片，选“保存图片”',
    allowQuestion: '保存图片要用到手机相册。请在设置里打开“添加到相册”，再点一次“保存图片”。',
    openSettings: '去设置',
    notNow: '先不',
    share: '把图片发给朋友',
    shareHint: '图上有您的姓名和入党日期。发出去的只是这张图片，别人看不到您的提醒。',
    noCard: '这条提醒没有贺卡',
    noCardText: '政治生日的提醒才有贺卡。',
    cannotDraw: '这部手机画不出贺卡',
    cannotDrawText: '上面的文字就是贺卡的内容。要留作纪念，可以截屏保存。',
  },
}
