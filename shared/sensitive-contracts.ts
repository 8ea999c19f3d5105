import { exportEntries } from './audit/audit.contracts'
import { decideGrant, grantRole, unbind } from './identity/identity.contracts'
import type { Contract } from './kernel/contract'
import { beginExport } from './org/export.contracts'
import { revealMobile } from './org/org.contracts'
import { revealContact } from './rating/rating.contracts'

/** The methods that a phone confirms when they are called from a PC; named one by one, so that no others are bundled. */
export const SENSITIVE_CONTRACTS: readonly Contract[] = [
  unbind,
  grantRole,
  decideGrant,
  revealMobile,
  beginExport,
  revealContact,
  exportEntries,
]
