import type { Source } from '@qingjian/shared/audit/audit-fields'
import type { AuditEntry } from '../platform/audit/audit.documents'

/** Where an entry's call came from. Only a session at a PC has a browser; the other words are the platform's. */
export function sourceOf({ browser, source }: AuditEntry): Source {
  if (browser !== undefined) return 'console'
  if (source.startsWith('wx_trigger')) return 'timer'
  return source.startsWith('wx_client') || source.startsWith('wx_devtools') ? 'phone' : 'web'
}
