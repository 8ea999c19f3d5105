import { type AuditFilters, auditFilters } from '@qingjian/shared/audit/audit-fields'
import { safeParse } from 'valibot'
import { useFilters } from '../../lib/use-filters'

const NAMES = ['personId', 'unitId', 'feature', 'action', 'subject', 'source', 'fromDay', 'untilDay'] as const

export type FilterName = (typeof NAMES)[number]
export type FilterChange = (changes: Partial<Record<FilterName, string | undefined>>) => void

/** The filters of the address; one that makes no sense is left out, so that a mistyped number does not end the search. */
export function useAuditFilters(): [AuditFilters, FilterChange] {
  const [given, change] = useFilters(NAMES)
  const sensible = NAMES.filter((name) => safeParse(auditFilters, { [name]: given[name] }).success)
  const parsed = safeParse(auditFilters, Object.fromEntries(sensible.map((name) => [name, given[name]])))
  return [parsed.success ? parsed.output : {}, change]
}
