// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
/**
 * A short message; the provider approves the text with its variables `${name}` and gives it a code. `{site}` is where the
 * pages for citizens are: fixed text, since a variable must not hold an address.
 */
interface SmsTemplate {
  channel: 'sms'
  name: string
  text: string
  variables: readonly string[]
  /** Waits for the morning when it falls into the quiet hours. */
  keepsQuiet: boolean
  /** Its text and the provider's code come with each message: staff write them, and the provider approved them. */
  isWritten?: true
}

/** A call that asks something and takes one key for an answer. */
interface VoiceTemplate {
  channel: 'voice'
  name: string
  text: string
  variables: readonly string[]
  /** What is said once a key was pressed. */
  keys: Readonly<Record<string, string>>
  /** What is said at the end of every call, after a key's words too. */
  bye: string
}

/** A WeChat subscribe message: its fields are WeChat's, `page` is opened by a tap and is no field. */
interface SubscribeTemplate {
  channel: 'subscribe'
  name: string
  /** Field of WeChat → its title on the phone, and our variable; cut to what WeChat takes. */
  fields: Readonly<Record<string, { title: string; variable: string }>>
  variables: readonly string[]
  keepsQuiet: boolean
}

export type NoticeTemplate = SmsTemplate | VoiceTemplate | SubscribeTemplate

/**
 * Everything that 清鉴 ever sends. No text holds facts of a case: whoever picks up a phone that is not theirs learns
 * nothing. A text that changes has to be approved by the provider again.
 */
export const NOTICE_TEMPLATES = {
  'follow-up-link': {
    channel: 'sms',
    name: '回访短信',
    text: '您反映的办事问题已有答复，请点 {site}/#/follow-up/answer/index?token=${token} 查看，并告诉我们是否解决。链接只供您本人使用，请勿转发。',
    variables: ['token'],
    keepsQuiet: true,
  },
  'follow-up-sampled-link': {
    channel: 'sms',
    name: '好评抽样回访短信',
    text: '感谢您评价政务服务窗口，请点 {site}/#/follow-up/answer/index?token=${token} 回答一个小问题，帮助我们改进。链接只供您本人使用，请勿转发。',
    variables: ['token'],
    keepsQuiet: true,
  },
  'case-assigned': {
    channel: 'sms',
    name: '交办提醒',
    text: '您有1件群众评价事项待办理，请在${deadline}前登录“清鉴”办理。',
    variables: ['deadline'],
    keepsQuiet: true,
  },
  'case-overdue-handler': {
    channel: 'sms',
    name: '超期提醒（承办人）',
    text: '您办理的1件群众评价事项已超过期限（${deadline}），请立即登录“清鉴”办理。',
    variables: ['deadline'],
    keepsQuiet: true,
  },
  'case-overdue-superior': {
    channel: 'sms',
    name: '超期提醒（上级）',
    text: '${unit}有1件群众评价事项已超过期限（${deadline}）仍未办理，请登录“清鉴”督促。',
    variables: ['unit', 'deadline'],
    keepsQuiet: true,
  },
  'case-overdue-commission': {
    channel: 'sms',
    name: '超期提醒（监督室）',
    text: '${unit}有1件群众评价事项已超过期限（${deadline}），提醒后仍未办理，请登录“清鉴”处理。',
    variables: ['unit', 'deadline'],
    keepsQuiet: true,
  },
  'objection-asked': {
    channel: 'sms',
    name: '疑问待答复提醒',
    text: '有群众对${place}公开的内容提出疑问，请在${deadline}前登录“清鉴”答复。',
    variables: ['place', 'deadline'],
    keepsQuiet: true,
  },
  'objection-raised': {
    channel: 'sms',
    name: '疑问转上级提醒',
    text: '${place}有1个群众疑问没有按期答复或答复后仍不清楚，已转由您这一级办理，请在${deadline}前登录“清鉴”答复。',
    variables: ['place', 'deadline'],
    keepsQuiet: true,
  },
  'publication-to-review': {
    channel: 'sms',
    name: '公开材料待审核提醒',
    text: '${place}提交了1份公开材料，请登录“清鉴”审核。',
    variables: ['place'],
    keepsQuiet: true,
  },
  'publication-returned': {
    channel: 'sms',
    name: '公开材料退回提醒',
    text: '您提交的1份公开材料已退回修改，请登录“清鉴”查看原因。',
    variables: [],
    keepsQuiet: true,
  },
  'affair-due': {
    channel: 'sms',
    name: '三务公开到期提醒',
    text: '${place}有${count}项三务公开快到期，其中“${item}”应在${deadline}前公开，请登录“清鉴”办理。',
    variables: ['place', 'count', 'item', 'deadline'],
    keepsQuiet: true,
  },
  'affair-overdue': {
    channel: 'sms',
    name: '三务公开逾期提醒',
    text: '${place}有${count}项三务公开逾期，请登录“清鉴”尽快公开。',
    variables: ['place', 'count'],
    keepsQuiet: true,
  },
  'affair-overdue-villages': {
    channel: 'sms',
    name: '三务公开逾期督促',
    text: '${place}有${count}个村三务公开逾期，请登录“清鉴”查看并督促。',
    variables: ['place', 'count'],
    keepsQuiet: true,
  },
  'run-late': {
    channel: 'sms',
    name: '权力运行超过时限提醒',
    text: '${place}有1件事超过了权责清单规定的时限，请登录“清鉴”查看。',
    variables: ['place'],
    keepsQuiet: true,
  },
  'warranty-ending': {
    channel: 'sms',
    name: '工程质保到期提醒',
    text: '${place}有1项工程的质保期${deadline}届满，请登录“清鉴”核对质量和维修情况，期满后及时公开。',
    variables: ['place', 'deadline'],
    keepsQuiet: true,
  },
  'follow-up-call': {
    channel: 'voice',
    name: '回访电话',
    text: '您好，这里是${commission}的回访电话。您前些天反映的办事问题，现在解决了吗？已经解决请按1，没有解决请按2，没有人联系过您请按3。',
    variables: ['commission'],
    keys: {
      1: '好的，记下了，您的问题已经解决。',
      2: '好的，记下了。我们会重新办理，并告诉您结果。',
      3: '好的，记下了。我们会督促办理，并尽快与您联系。',
    },
    bye: '感谢您的接听，再见。',
  },
  'case-answered': {
    channel: 'subscribe',
    name: '办理结果通知',
    fields: {
      thing1: { title: '反映事项', variable: 'matter' },
      phrase2: { title: '办理结果', variable: 'result' },
      time3: { title: '答复时间', variable: 'at' },
      thing4: { title: '温馨提示', variable: 'hint' },
    },
    variables: ['matter', 'result', 'at', 'hint', 'page'],
    keepsQuiet: true,
  },
  reminder: {
    channel: 'sms',
    name: '廉政提醒短信',
    text: '',
    variables: [],
    keepsQuiet: true,
    isWritten: true,
  },
  'reminder-arrived': {
    channel: 'subscribe',
    name: '廉政提醒通知',
    fields: {
      thing1: { title: '提醒事项', variable: 'matter' },
      time2: { title: '提醒时间', variable: 'at' },
      thing3: { title: '温馨提示', variable: 'hint' },
    },
    variables: ['matter', 'at', 'hint', 'page'],
    keepsQuiet: true,
  },
} as const satisfies Record<string, NoticeTemplate>

export type NoticeTemplateCode = keyof typeof NOTICE_TEMPLATES

/** Templates whose text comes with the message. */
export type WrittenTemplateCode = {
  [Code in NoticeTemplateCode]: (typeof NOTICE_TEMPLATES)[Code] extends { isWritten: true } ? Code : never
}[NoticeTemplateCode]

/** The values that a template needs, by the names of its variables; of a written one those that its text names. */
export type NoticeParameters<Code extends NoticeTemplateCode> = Code extends WrittenTemplateCode
  ? Record<string, string>
  : Record<(typeof NOTICE_TEMPLATES)[Code]['variables'][number], string>

export const NOTICE_TEMPLATE_CODES = Object.keys(NOTICE_TEMPLATES) as NoticeTemplateCode[]

/** The template of a code, without the particulars of its type. */
export function templateOf(code: NoticeTemplateCode): NoticeTemplate {
  return NOTICE_TEMPLATES[code]
}

/** Whether a template's text comes with each message. */
export function isWritten(template: NoticeTemplate): boolean {
  return template.channel === 'sms' && template.isWritten === true
}

/** A template's text as the provider knows it. */
export function registeredText(text: string, site: string): string {
  return text.replaceAll('{site}', site)
}

/** A text with its variables filled in; one without a value stays as it is. */
export function fillText(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{(\w+)\}/g, (variable, name: string) => parameters[name] ?? variable)
}
