import type { Verdict } from '@qingjian/shared/cases/case-states'

/** What units write when they have looked into a 差评, by what they found. */
export const FINDINGS: Record<Verdict, readonly string[]> = {
  true: [
    '调取监控并询问当班人员，群众反映的情况属实。',
    '核对叫号记录，当天等候时间确实超过一小时，反映属实。',
    '与当事人和同窗口同事谈话，服务用语确有不当，反映属实。',
  ],
  'partly-true': [
    '等候时间长属实；材料要求已在大厅公示，未一次说清的问题部分属实。',
    '当天系统升级，办理中断约四十分钟，未及时告知群众，部分属实。',
  ],
  untrue: ['查看监控和业务系统记录，当天业务即时办结，未发现所反映的情况。'],
}

/** What the citizen is told. */
export const ANSWERS: Record<Verdict, readonly string[]> = {
  true: [
    '您反映的情况属实。我们已对当班人员批评教育，并在窗口增加一名导办，给您带来不便，向您致歉。',
    '您反映的情况属实。已把办理所需材料一次性告知单摆上窗口，并对全体人员重新培训，感谢您的监督。',
    '您反映的情况属实。中午和下班前增开一个窗口，等候超过半小时的由带班领导现场协调，感谢您提出来。',
  ],
  'partly-true': [
    '您反映的等候时间长的问题确实存在，已调整排班。材料要求我们做了大字版说明，欢迎继续监督。',
    '系统升级没有提前告知，是我们的疏忽，今后会提前张贴通知。您的事项已经办好，可以随时来取。',
  ],
  untrue: ['我们查看了当天的记录，没有发现您说的情况。如果记错了窗口或者时间，可以再告诉我们，我们继续查。'],
}

/** What the second answer says, after 没有解决. */
export const SECOND_ANSWERS = [
  '单位负责人已当面向您了解情况，余下的手续由专人代办，今天已经全部办好。',
  '上次答复不够具体，向您致歉。这次已把您的材料全部补齐受理，办理结果会以短信告知。',
] as const

export const DISMISSAL_REASONS = {
  misrated: ['群众本人来电说点错了，本来想选“满意”。', '评价内容说的是隔壁银行网点，不是本窗口。'],
  malicious: ['同一人当天因违规插队被劝阻后给多个窗口差评，监控和现场人员证实。'],
} as const
export const DISMISSAL_APPROVED = '已核对监控和通话记录，情况清楚，同意。'
export const DISMISSAL_REFUSED = '只有窗口一方的说法，证据不足，请按正常流程核实办理。'

export const REFER_BACK_REASON = '当天由其他部门借用这个窗口办公，不是本单位的业务。'
export const REDIRECT_REASON = '经核对排班表，当天仍由你单位办理，请尽快核实。'

export const EXTENSION_REASON = '整改需要区大数据局调整叫号系统，对方排期在下周。'
export const EXTENSION_APPROVED = '情况属实，同意延长，请每周报进度。'
export const EXTENSION_REFUSED = '可以先用人工导办解决，不同意延长。'

export const RETURN_REASON = '答复里没有说清采取了什么措施，请补充后重新答复。'

export const APPEAL_REASONS = [
  '当时系统故障，我已经向群众说明并留了电话，请再看一下监控录音。',
  '当天我在代同事的班，业务是他受理的，不应当记在我名下。',
] as const
export const APPEAL_REFUSED = '录音显示解释不充分，维持原核实结论。'
export const APPEAL_UPHELD = '录音和登记簿证实已当场说明，采纳申诉。'

/** What the officer notes after a call. */
export const CALL_NOTES = {
  solved: ['群众说已经办好，态度也好多了。', '说有人打电话道过歉，事情解决了。'],
  'not-solved': ['群众说材料交上去还是没有消息。'],
  'nobody-contacted': ['群众说从来没有人联系过他。'],
  'no-answer': ['响到自动挂断，没有人接。'],
} as const

/** What citizens add when they answer the message. */
export const CITIZEN_WORDS = {
  solved: ['后来有人专门打电话给我了', '去了第二次，办好了'],
  'not-solved': ['还是让我回去等', '说是改了，我又去了一趟还是一样'],
  'nobody-contacted': ['没有人跟我联系过'],
} as const
