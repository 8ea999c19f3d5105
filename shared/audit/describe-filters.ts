import type { ConfirmationLine } from '../kernel/confirmation'
import { actionName, FEATURE_NAMES } from './action-names'
import type { AuditFilters } from './audit-fields'
import { SOURCE_NAMES } from './source-names'

/** What is looked for, line by line, for a screen that asks whether to go on. */
export function describeFilters(filters: AuditFilters): ConfirmationLine[] {
  const { action, feature, fromDay, personId, source, subject, unitId, untilDay } = filters
  const lines: ConfirmationLine[] = [{ label: '日期', text: `${fromDay ?? '最早'} 至 ${untilDay ?? '今天'}` }]
  if (personId !== undefined) lines.push({ label: '人员', person: personId })
  if (unitId !== undefined) lines.push({ label: '单位', unit: unitId })
  if (feature !== undefined) lines.push({ label: '业务', text: FEATURE_NAMES[feature] ?? feature })
  if (action !== undefined) lines.push({ label: '操作', text: actionName(action) })
  if (subject !== undefined) lines.push({ label: '对象', text: subject })
  if (source !== undefined) lines.push({ label: '来源', text: SOURCE_NAMES[source] })
  return lines
}
