import {
  createPlan,
  createTemplate,
  decidePlan,
  editPlan,
  submitPlan,
  switchPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { PlanDocument } from '../reminder.documents'
import { dataOf, type ReminderHouse } from './reminder-house'

/** A content of everybody's political birthday, in the first template's words, by the mini-program alone. */
export function contentOf(more: Partial<PlanContent> = {}): PlanContent {
  const kind = more.when?.kind ?? 'party-birthday'
  return {
    name: '政治生日提醒',
    when: { kind: 'party-birthday' },
    audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] },
    exceptions: { unitIds: [], personIds: [] },
    templateId: `first-${kind}`,
    templateVersion: 1,
    bySms: false,
    ...more,
  }
}

/** An audience or exceptions with nothing but what is named. */
export const audience = (more: Partial<PlanContent['audience']>) => ({ ...contentOf().audience, ...more })
export const exceptions = (more: Partial<PlanContent['exceptions']>) => ({
  ...contentOf().exceptions,
  ...more,
})

/** What staff do with plans, the inspector unless somebody else is named. */
export function planCalls(house: () => ReminderHouse) {
  const plan = async (id: string): Promise<PlanDocument> => {
    const found = await house().memory.get<PlanDocument>('reminder_plans', id)
    if (!found) throw new Error(`no plan ${id}`)
    return found
  }
  const seen = async (id: string) => ({ id, version: (await plan(id)).version })
  const calls = {
    plan,
    create: async (content: PlanContent = contentOf(), openid = 'inspector') =>
      dataOf(await house().call(createPlan, { content }, openid)).id,
    edit: async (id: string, content: PlanContent, openid = 'inspector') =>
      house().call(editPlan, { ...(await seen(id)), content }, openid),
    submit: async (id: string, openid = 'inspector') =>
      house().call(submitPlan, { ...(await seen(id)), reason: '' }, openid),
    decide: async (id: string, decision: 'approve' | 'return' = 'approve', openid = 'leader', reason = '') =>
      house().call(decidePlan, { ...(await seen(id)), decision, reason }, openid),
    switchTo: async (id: string, to: 'pause' | 'resume' | 'end', openid = 'inspector') =>
      house().call(switchPlan, { ...(await seen(id)), to, reason: '按领导要求' }, openid),
    /** Created, submitted and approved. @returns its id */
    async putInForce(content: PlanContent = contentOf()): Promise<string> {
      const id = await calls.create(content)
      dataOf(await calls.submit(id))
      dataOf(await calls.decide(id))
      return id
    },
    /** A template that goes by short message. @returns its id */
    writeTemplate: async (kind: ReminderKind, text: string, providerCode: string | undefined = 'SMS_100') =>
      dataOf(
        await house().call(
          createTemplate,
          { fields: { kind, name: '一个模板', text, ...(providerCode && { providerCode }) }, reason: '新建' },
          'inspector',
        ),
      ).id,
    /** What the audit log holds of an action. */
    audit: (action: string) =>
      house()
        .memory.all<AuditEntry>('audit_entries')
        .filter((entry) => entry.action === action),
  }
  return calls
}
