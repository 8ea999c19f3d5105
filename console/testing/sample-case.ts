import type { printCase, readCase } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

type CaseDetail = ContractOutput<typeof readCase>

const HOUR = 3_600_000
/** 2026-11-20 09:00 in Shanghai, a Friday. */
export const OPENED_AT = Date.UTC(2026, 10, 20, 1)

const clerk = { id: 'person-clerk', name: '马海燕' }
const handler = { id: 'person-handler', name: '祁生辉' }
const photo = {
  id: 'evidence-1',
  kind: 'photo',
  name: '照片1',
  by: 'staff',
  at: OPENED_AT + 30 * HOUR,
} as const
const paper = {
  id: 'evidence-2',
  kind: 'document',
  name: '文件1',
  by: 'citizen',
  at: OPENED_AT + HOUR,
} as const

const verifyClock = {
  kind: 'verify',
  round: 1,
  startedAt: OPENED_AT,
  dueDay: '2026-11-23',
  dueAt: OPENED_AT + 3 * 24 * HOUR,
  stoppedAt: OPENED_AT + 5 * HOUR,
  isLate: false,
  warned: 'none',
} as const

const rectifyClock = {
  kind: 'rectify',
  round: 1,
  startedAt: OPENED_AT,
  dueDay: '2026-12-11',
  dueAt: OPENED_AT + 21 * 24 * HOUR,
  isLate: false,
  warned: 'none',
} as const

/** A case in the middle of its way: verified, with a private note, waiting to be put right. */
export function sampleCase(changes: Partial<CaseDetail> = {}): CaseDetail {
  return {
    id: 'case-1',
    number: 'P20261120-7KQ3M',
    version: 3,
    openedAt: OPENED_AT,
    state: 'rectifying',
    round: 1,
    window: { id: 'window-1', number: '12', name: '社保综合' },
    hallName: '城东区政务服务大厅',
    unit: { id: 'unit-1', name: '区人力资源和社会保障局' },
    levelLabel: '不满意',
    reasons: ['服务态度差', '办理时间长'],
    handler,
    clock: rectifyClock,
    verdict: 'true',
    hasContact: true,
    ratedAt: OPENED_AT - HOUR,
    serviceItem: '社会保障卡补换',
    dimensions: [{ label: '服务态度', levelLabel: '不满意' }],
    comment: '问了三遍没人理，等了一上午',
    remarks: [{ at: OPENED_AT + 2 * HOUR, comment: '下午又去了一趟' }],
    ratedPerson: { id: 'person-rated', name: '李积善' },
    finding: '调取监控，当班人员两次离岗超过十分钟',
    clocks: [verifyClock, rectifyClock],
    evidence: [paper, photo],
    timeline: [
      {
        id: 'step-1',
        step: 'open',
        at: OPENED_AT,
        actor: 'system',
        text: '差评立案，转区人力资源和社会保障局核实',
        evidence: [],
      },
      {
        id: 'step-2',
        step: 'assign',
        at: OPENED_AT + HOUR,
        by: clerk,
        actor: 'staff',
        text: '分派给祁生辉办理',
        note: '请先看监控，注意方式',
        evidence: [],
      },
      {
        id: 'step-3',
        step: 'verify',
        at: OPENED_AT + 5 * HOUR,
        by: handler,
        actor: 'staff',
        text: '核实：属实',
        evidence: [photo],
      },
    ],
    steps: ['answer', 'ask-extension', 'note'],
    ...changes,
  }
}

/** The same, as it is handed out for printing. */
export function samplePrint(changes: Partial<CaseDetail> = {}): ContractOutput<typeof printCase> {
  return { ...sampleCase(changes), printedBy: '马海燕', printedAt: OPENED_AT + 48 * HOUR }
}
