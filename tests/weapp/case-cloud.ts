import {
  askToBeTold,
  confirmResult,
  type openOwnEvidence,
  readMine,
} from '@qingjian/shared/cases/cases.contracts'
import type { Contract, ContractOutput } from '@qingjian/shared/kernel/contract'
import { listSubscriptions } from '@qingjian/shared/notice/notice.contracts'
import * as v from 'valibot'
import type { CallFunction } from './phone'

const OPENED = Date.UTC(2026, 10, 24, 2)
const FILE: ContractOutput<typeof readMine>['timeline'][number]['evidence'][number] = {
  id: 'evidence-1' satisfies v.InferInput<typeof openOwnEvidence.input>['evidenceId'],
  kind: 'photo',
  name: '照片1',
  by: 'staff',
  at: OPENED,
}

function caseThat(canConfirm: boolean): ContractOutput<typeof readMine> {
  return {
    ...{ id: 'rating-1', number: 'P20261124-7KQ3M', openedAt: OPENED, levelLabel: '不满意' },
    ...{ windowName: '社保登记', windowNumber: '3', hallName: '政务服务中心', unitName: '人社局' },
    comment: '等了两个钟头',
    state: canConfirm ? 'following-up' : 'reopened',
    stateText: canConfirm ? '已经答复，请您看看' : '正在重新办理',
    isLate: false,
    answer: { text: '已经增开两个窗口。', at: OPENED + 1, unitName: '人社局' },
    ...{ canConfirm, canAddEvidence: true, isTold: false },
    timeline: [
      { at: OPENED, title: '已经登记', evidence: [] },
      { at: OPENED + 1, title: '有了答复', text: '请看上面的答复', evidence: [FILE] },
    ],
  }
}

export interface CaseCloud {
  call: CallFunction
  /** What was said to it, as `action` and input. */
  said: [string, unknown][]
}

/** A cloud with one answered case of the caller's; what it says and is told must fit the contracts. */
export function startCaseCloud(): CaseCloud {
  const said: CaseCloud['said'] = []
  let canConfirm = true
  const answer = (contract: Contract, data: unknown): unknown => {
    if (contract === readMine) return caseThat(canConfirm)
    if (contract === listSubscriptions)
      return {
        subscriptions: [{ template: 'case-answered', name: '办理结果通知', templateId: 'template-1' }],
      }
    said.push([contract.action, data])
    if (contract === askToBeTold) return { done: true }
    canConfirm = false
    return { state: 'reopened', stateText: '正在重新办理' }
  }
  const contracts: readonly Contract[] = [readMine, listSubscriptions, askToBeTold, confirmResult]
  return {
    said,
    call: async ({ name, data: event }) => {
      const { action, data } = event as { action: string; data: unknown }
      const contract = contracts.find((one) => one.feature === name && one.action === action)
      if (!contract) throw new Error(`no answer for ${name} ${action}`)
      v.parse(contract.input, data)
      return { result: { ok: true, data: v.parse(contract.output, answer(contract, data)) } }
    },
  }
}
