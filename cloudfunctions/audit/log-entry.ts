import type { AuditRecord } from '../platform/audit/audit.documents'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import type { UnitOfWork } from '../platform/serve/unit-of-work'

/** Writes one entry of its own; the same request again finds it there already. */
export async function logEntry(work: UnitOfWork, record: AuditRecord): Promise<void> {
  try {
    await work.commit((change) => change.audit(record))
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}
