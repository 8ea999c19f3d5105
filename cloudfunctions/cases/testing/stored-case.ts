import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import { stopClock } from '@qingjian/shared/cases/case-clocks'
import type { CaseCore } from '@qingjian/shared/cases/case-core'
import { caseNumberOf } from '@qingjian/shared/cases/case-number'
import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import { openCase } from '@qingjian/shared/cases/open-case'
import { positionOf } from '../../platform/ids/position'
import { withKeys } from '../case-keys'
import type { CaseDocument } from '../cases.documents'

const CALENDARS = STATUTORY_YEARS.map(({ calendar }) => calendar)

/** What is true of a case by the time it has come so far. */
function pathTo(state: CaseCore['state'], at: number): Partial<CaseCore> {
  const found = { verdict: 'true', finding: '查过了', verifiedAt: at } as const
  const answer = { text: '已经整改完毕，请放心。', at, by: 'person-of-the-clerk', round: 1 }
  const answered = { ...found, answer, answers: 1 }
  const dismissal = {
    kind: 'misrated',
    reason: '点错了',
    proposedBy: 'person-of-the-clerk',
    proposedAt: at,
    from: 'to-verify',
  } as const
  const paths: Record<CaseCore['state'], Partial<CaseCore>> = {
    'to-verify': {},
    misdirected: {},
    dismissing: { dismissal: { ...dismissal, state: 'proposed' } },
    rectifying: found,
    answered,
    'following-up': answered,
    reopened: { ...answered, round: 2, followUp: 'not-solved' },
    closed: { ...answered, followUp: 'solved', closedAt: at },
    dismissed: { dismissal: { ...dismissal, state: 'approved' }, closedAt: at },
  }
  return paths[state]
}

/** Which clocks have stopped by then. */
function stoppedBy(state: CaseCore['state']): readonly string[] {
  if (['answered', 'following-up', 'closed', 'dismissed'].includes(state)) return ['verify', 'rectify']
  return state === 'rectifying' || state === 'reopened' ? ['verify'] : []
}

/** A case of the licence window as it would be stored in a state, unless it says otherwise. */
export function storedCase(
  id: string,
  state: CaseCore['state'],
  { openedAt = Date.now(), ...more }: Partial<CaseDocument> = {},
): CaseDocument {
  const opened = openCase(
    { unitId: 'unit-market' },
    { now: openedAt, calendars: CALENDARS, settings: DEFAULT_CASE_SETTINGS },
  )
  const stopped = stoppedBy(state)
  const clocks = opened.clocks.map((one) => (stopped.includes(one.kind) ? stopClock(one, openedAt) : one))
  const value = {
    ...opened,
    clocks,
    ...pathTo(state, openedAt),
    state,
    _id: id,
    number: caseNumberOf(Buffer.from(id).toString('hex').slice(-12), openedAt),
    openedAt,
    position: positionOf(openedAt, id),
    ratedAt: openedAt,
    windowId: 'window-licence',
    windowNumber: '01',
    windowName: '营业执照',
    hallName: '区政务大厅',
    unitName: '区市场监管局',
    regionId: '630102',
    words: { levelLabel: '不满意', reasons: ['等得太久'], dimensions: [] },
    photos: 0,
    documents: 0,
    steps: 0,
    ...more,
  }
  return withKeys(value, CALENDARS, DEFAULT_CASE_SETTINGS)
}
