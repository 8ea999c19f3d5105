import type { listAboutMe, readMine } from '@qingjian/shared/cases/cases.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

type OwnCase = ContractOutput<typeof readMine>
type CaseAboutMe = ContractOutput<typeof listAboutMe>['cases'][number]

const OPENED = Date.UTC(2026, 10, 24, 2)
const HOUR = 3_600_000

/** A case that was answered and waits for its citizen's word. */
export function ownCase(patch: Partial<OwnCase> = {}): OwnCase {
  return {
    id: 'rating-1',
    number: 'P20261124-7KQ3M',
    openedAt: OPENED,
    windowName: '社保登记',
    windowNumber: '3',
    hallName: '政务服务中心',
    unitName: '人社局',
    levelLabel: '不满意',
    comment: '等了两个钟头',
    state: 'following-up',
    stateText: '已经答复，请您看看解决了没有',
    isLate: false,
    answer: { text: '已经增开两个窗口。', at: OPENED + 50 * HOUR, unitName: '人社局' },
    canConfirm: true,
    canAddEvidence: true,
    isTold: false,
    timeline: [
      { at: OPENED, title: '已经登记', evidence: [] },
      {
        at: OPENED + 50 * HOUR,
        title: '有了答复',
        evidence: [{ id: 'evidence-1', kind: 'photo', name: '照片1', by: 'staff', at: OPENED }],
      },
    ],
    ...patch,
  }
}

/** A case about the staff member who holds the phone, in time for an appeal. */
export function caseAboutMe(patch: Partial<CaseAboutMe> = {}): CaseAboutMe {
  return {
    id: 'rating-1',
    number: 'P20261124-7KQ3M',
    version: 4,
    openedAt: OPENED,
    state: 'rectifying',
    windowName: '社保登记',
    levelLabel: '不满意',
    reasons: ['排队等得太久'],
    comment: '等了两个钟头',
    verdict: 'true',
    finding: '当天窗口只开一个',
    appealUntil: '2026-12-08',
    ...patch,
  }
}
