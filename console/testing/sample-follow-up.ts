import type { readFollowUp } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { FollowUpFigures, FollowUpRow } from '@qingjian/shared/follow-up/follow-up-fields'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

/** 10:00 in Shanghai on 24 November 2026. */
const ASKED_AT = Date.UTC(2026, 10, 24, 2, 0)

/** A follow-up that machines could not settle: a message without an answer, and a call without a key. */
export function sampleFollowUp(changes: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    id: 'follow-up-1',
    kind: 'case',
    caseId: 'case-1',
    caseNumber: 'P20261120-ABCDE',
    round: 1,
    state: 'for-person',
    windowName: '社会保险',
    hallName: '城东区政务大厅',
    unitName: '区人社局',
    maskedMobile: '170****0123',
    attempts: [
      { channel: 'sms', at: ASKED_AT, result: '已送达' },
      { channel: 'voice', at: ASKED_AT + 26 * 3_600_000, result: '接通，没有按键' },
    ],
    lastDay: '2099-01-05',
    ...changes,
  }
}

/** The same follow-up as it is read for the call. */
export function sampleDetail(changes: Partial<FollowUpRow> = {}): ContractOutput<typeof readFollowUp> {
  return {
    followUp: sampleFollowUp(changes),
    script: {
      opening: '您好，打扰您了。我是区纪委监委的回访员。',
      questions: ['区人社局的人，后来跟您联系过吗？', '您反映的事情，现在解决了没有？'],
      closing: '谢谢您，再见。',
    },
    levelLabel: '不满意',
    reasons: ['等候时间长'],
    comment: '排了两个小时',
    answer: { text: '已经增加了一个窗口', at: ASKED_AT },
    mayCall: true,
  }
}

/** Figures in which each number is another, so that none can stand for the other. */
export function sampleFigures(changes: Partial<FollowUpFigures> = {}): FollowUpFigures {
  return {
    ended: 50,
    reached: 32,
    solved: 24,
    notSolved: 5,
    nobodyContacted: 3,
    unreachable: 11,
    noContact: 7,
    reopened: 8,
    satisfaction: 0.75,
    byChannel: [
      { channel: 'sms', settled: 20 },
      { channel: 'voice', settled: 9 },
      { channel: 'person', settled: 1 },
    ],
    ...changes,
  }
}
