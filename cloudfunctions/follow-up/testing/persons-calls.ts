import { beginCall, recordCall } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { CallResult } from '@qingjian/shared/follow-up/follow-up-states'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { FollowUpHouse } from './follow-up-house'
import { at } from './one-follow-up'

/** Follow-ups that a person has to call about, and what officers do with them. */
export function personsCalls(house: () => FollowUpHouse) {
  /** A follow-up that machines could not settle: the phone was answered and no key pressed. A person may call from 14:00 on. */
  async function forPerson(caseId = 'case-1', unitId = 'unit-market'): Promise<string> {
    await house().rate(caseId)
    await house().answer(caseId, { unitId })
    await house().run()
    const ofCase = () => {
      const found = house()
        .followUps()
        .find((one) => one.caseId === caseId)
      if (!found) throw new Error('no follow-up')
      return found
    }
    const message = (template: string) => {
      const found = house()
        .messages()
        .find((one) => one.template === template && one.subject.startsWith(ofCase()._id))
      if (!found) throw new Error('no message')
      return found
    }
    await house().report(message('follow-up-link'), { kind: 'failed', code: 'isp.X', numberIsDead: false })
    await house().run()
    await house().report(message('follow-up-call'), { kind: 'answered' })
    await house().run()
    house().clock.set(at('2026-11-24', 14, 1))
    return ofCase()._id
  }
  return {
    forPerson,
    begin: (followUpId: string, openid = 'officer') => house().call(beginCall, { followUpId }, openid),
    record: (followUpId: string, result: CallResult, note = '', openid = 'officer') =>
      house().call(recordCall, { followUpId, result, note }, openid),
    /** What the audit log holds of an action. */
    audit: (action: string) =>
      house()
        .memory.all<AuditEntry>('audit_entries')
        .filter((entry) => entry.action === action),
  }
}
