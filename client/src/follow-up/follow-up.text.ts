import { spokenDay } from '@qingjian/shared/calendar/spoken-day'

export const followUpText = {
  about: (day: string, hall: string, window: string) => `${spokenDay(day)}，${hall}${window}`,
  case: {
    question: '您反映的事，解决了吗？',
    solved: '解决了',
    notSolved: '没解决',
    nobodyContacted: '没人联系过我',
  },
  rating: {
    question: '那天要办的事，办好了吗？',
    solved: '办好了',
    notSolved: '没办好',
    nobodyContacted: '没有人给我办',
  },
  hint: '点一下就行，不用登录，不收费。',
  answer: (unit: string) => `${unit}是这样答复的`,
  thanks: {
    case: {
      solved: { title: '谢谢您', text: '记下了，这件事就办结了。' },
      'not-solved': { title: '记下了，谢谢您', text: '会退回去重新办理，办好了再来问您。' },
      'nobody-contacted': { title: '记下了，谢谢您', text: '会督促他们联系您，重新办理。' },
    },
    rating: {
      solved: { title: '谢谢您', text: '您的回答已经记下。' },
      'not-solved': { title: '记下了，谢谢您', text: '我们会去了解情况。' },
      'nobody-contacted': { title: '记下了，谢谢您', text: '我们会去了解情况。' },
    },
  },
  close: '现在可以关掉这一页了。',
  words: {
    title: '还想说几句',
    optional: '不写也行',
    label: '想说的话',
    placeholder: '比如：哪里没办好，怎么联系您方便',
    submit: '写好了，发出去',
    sent: '收到了，谢谢您',
  },
  broken: '链接不完整',
  brokenText: '请回到短信里，再点一次那个链接。',
  lost: '这个链接打不开',
  answered: '这件事已经有回答了',
  answeredText: '谢谢您，不用再点了。',
  expired: '这个链接过期了',
  expiredText: '还有话要说，可以在微信小程序“清鉴”的“我的反映”里告诉我们，或者等我们打电话给您。',
}
