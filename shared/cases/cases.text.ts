import { spokenDay } from '../calendar/spoken-day'
import type { Heard } from './case-core'
import {
  type CaseState,
  type CaseStep,
  type ClockKind,
  DISMISSAL_NAMES,
  type Dismissal,
  VERDICT_NAMES,
  type Verdict,
  type WarningLevel,
} from './case-states'

/** What a line of the history tells of its step; names as they were on that day. */
export interface StepWords {
  unitName?: string
  handlerName?: string
  personName?: string
  verdict?: Verdict
  dismissal?: Dismissal
  days?: number
  /** The last day of the clock that the step is about. */
  dueDay?: string
  round?: number
  heard?: Heard
  level?: Exclude<WarningLevel, 'none'>
  clock?: ClockKind
  appealDecision?: 'refused' | 'untrue' | 'misrated'
}

const HEARD_NAMES: Record<Heard, string> = {
  solved: '已解决',
  'not-solved': '没有解决',
  unreachable: '无法联系',
  'no-contact': '没有留联系方式',
}

const CLOCK_NAMES: Record<ClockKind, string> = { verify: '核实', rectify: '整改' }
const TOLD: Record<Exclude<WarningLevel, 'none'>, string> = {
  handler: '承办人',
  superior: '上级',
  commission: '监督室',
}

const until = (day: string | undefined, words: string) =>
  day === undefined ? '' : `，${words.replace('{}', day)}`
/** As `until`, in the words of people. */
const spoken = (day: string | undefined, words: string) => until(day && spokenDay(day), words)
const of = <Key extends string>(names: Record<Key, string>, key: Key | undefined) =>
  key === undefined ? '' : names[key]

/** The history as staff read it, a sentence for every step. */
export const STAFF_STEPS: Record<CaseStep, (words: StepWords) => string> = {
  open: ({ dueDay, unitName }) => `差评转为案件，由${unitName ?? '窗口单位'}核实${until(dueDay, '{}前核实')}`,
  assign: ({ handlerName }) => `分派给${handlerName ?? '承办人'}`,
  'refer-back': ({ unitName }) => `${unitName ?? '承办单位'}认为不归本单位办理，退回改派`,
  redirect: ({ unitName }) => `改由${unitName ?? '其他单位'}办理`,
  verify: ({ verdict }) => `核实：${of(VERDICT_NAMES, verdict)}`,
  'propose-dismissal': ({ dismissal }) => `提出按${of(DISMISSAL_NAMES, dismissal)}处理，等待复核`,
  'approve-dismissal': ({ dismissal }) => `复核同意：${of(DISMISSAL_NAMES, dismissal)}，不计入满意率`,
  'refuse-dismissal': () => '复核不同意，退回继续办理',
  'ask-extension': ({ days }) => `申请延长${days ?? ''}个工作日`,
  'approve-extension': ({ days, dueDay }) => `同意延长${days ?? ''}个工作日${until(dueDay, '期限到{}')}`,
  'refuse-extension': () => '不同意延期',
  answer: () => '已答复群众',
  'return-answer': ({ dueDay }) => `答复被退回，重新办理${until(dueDay, '期限仍是{}')}`,
  'begin-follow-up': () => '开始回访',
  close: ({ heard }) => `办结：${of(HEARD_NAMES, heard)}`,
  reopen: ({ dueDay, round }) => `群众表示没有解决，第${round ?? 2}次办理${until(dueDay, '{}前办好')}`,
  appeal: () => '被评价人提出申诉',
  'uphold-appeal': ({ appealDecision }) =>
    appealDecision === 'misrated' ? '申诉成立：按误评处理，不计入满意率' : '申诉成立：核实结论改为不属实',
  'refuse-appeal': () => '申诉不成立，维持核实结论',
  'add-evidence': () => '群众补充了材料',
  note: () => '内部备注',
  warn: ({ clock, dueDay, level }) =>
    `${of(CLOCK_NAMES, clock)}超过期限${dueDay === undefined ? '' : `（${dueDay}）`}，已提醒${of(TOLD, level)}`,
  reattribute: ({ personName }) => `被评价人更正为${personName ?? '其他同志'}`,
  'forget-citizen': () => '群众删除了本人信息',
}

/**
 * The history as the citizen reads it: without names of staff, their reasons among themselves, or what is not theirs to
 * follow. Steps without words are not shown.
 */
export const CITIZEN_STEPS: Record<CaseStep, ((words: StepWords) => string | undefined) | undefined> = {
  open: ({ dueDay, unitName }) =>
    `已转给${unitName ?? '窗口单位'}核实，1个工作日内有结果${spoken(dueDay, '最晚{}')}`,
  assign: undefined,
  'refer-back': () => '正在转给负责这件事的单位',
  redirect: ({ unitName }) => `已转给${unitName ?? '负责的单位'}办理`,
  verify: ({ dueDay, verdict }) =>
    verdict === 'untrue'
      ? `单位核实过了，认为和您反映的情况不一样，会给您答复${spoken(dueDay, '最晚{}')}`
      : `单位核实过了，您反映的情况${of(VERDICT_NAMES, verdict)}，正在整改${spoken(dueDay, '最晚{}答复您')}`,
  'propose-dismissal': () => '单位认为这条评价可能有误，正在由纪委监委复核',
  'approve-dismissal': ({ dismissal }) =>
    `经两人复核，认定为${of(DISMISSAL_NAMES, dismissal)}，不再办理。有不同意见请拨打12345`,
  'refuse-dismissal': () => '纪委监委复核后要求单位继续办理',
  'ask-extension': undefined,
  'approve-extension': ({ dueDay }) => `需要更多时间整改${spoken(dueDay, '最晚{}答复您')}`,
  'refuse-extension': undefined,
  answer: () => '单位已经答复，请看看是不是解决了',
  'return-answer': () => '答复还不够清楚，已要求单位重新办理',
  'begin-follow-up': () => '正在问您是不是解决了，请留意短信或电话',
  close: ({ heard }) =>
    heard === 'solved'
      ? '您已确认解决，这件办结'
      : heard === 'unreachable'
        ? '几次没有联系上您，这件先办结。没有解决的话，可以在这里告诉我们'
        : '这件办结。没有解决的话，可以在这里告诉我们',
  reopen: ({ dueDay }) => `您表示没有解决，已要求单位重新办理${spoken(dueDay, '最晚{}答复您')}`,
  appeal: undefined,
  'uphold-appeal': ({ appealDecision }) =>
    appealDecision === 'misrated' ? '经复核，认定为误评，不再办理。有不同意见请拨打12345' : undefined,
  'refuse-appeal': undefined,
  'add-evidence': () => '您补充了材料',
  note: undefined,
  warn: ({ level }) =>
    level === 'handler'
      ? undefined
      : `单位超过了期限，已提醒${level === 'commission' ? '纪委监委' : '上级'}督促`,
  reattribute: undefined,
  'forget-citizen': undefined,
}

/** Where a case stands, in one sentence for the citizen. */
export const CITIZEN_STATES: Record<CaseState, string> = {
  'to-verify': '单位正在核实',
  misdirected: '正在转给负责的单位',
  dismissing: '纪委监委正在复核',
  rectifying: '单位正在整改',
  answered: '单位已答复，请您确认是否解决',
  'following-up': '单位已答复，请您确认是否解决',
  reopened: '正在重新办理',
  closed: '已办结',
  dismissed: '经复核不再办理',
}

/** What the subscribe message says of a case. */
export const TOLD_TEXT = {
  result: { answered: '已答复', closed: '已办结' },
  hint: { answered: '点开看答复，并告诉我们是否解决', closed: '点开查看办理经过' },
}

export const PHOTO_NAME = (number: number) => `照片${number}`
export const DOCUMENT_NAME = (number: number) => `文件${number}`
