import { SENSITIVE_CONTRACTS } from '@qingjian/shared/sensitive-contracts'
import { createAccountsRepository } from '../platform/access/accounts.repository'
import { createBindingsRepository } from '../platform/access/bindings.repository'
import { createConfirmationsRepository } from '../platform/access/confirmations.repository'
import { createSessionsRepository } from '../platform/access/sessions.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { Foundation } from '../platform/wx/serve-on-wx'
import type { IdentityDependencies } from './identity.dependencies'
import { createInvitationsRepository } from './invitations.repository'
import { createPeopleRepository } from './people.repository'
import { createSignInsRepository } from './sign-ins.repository'

/** Builds what the use cases of identity stand on, once for an instance and once more for each call. */
export function composeIdentity(foundation: Foundation): (call: CallDependencies) => IdentityDependencies {
  const { database } = foundation
  const shared = {
    ...foundation,
    accounts: createAccountsRepository(database),
    bindings: createBindingsRepository(database),
    sessions: createSessionsRepository(database),
    confirmations: createConfirmationsRepository(database),
    signIns: createSignInsRepository(database),
    invitations: createInvitationsRepository(database),
    peopleByName: createPeopleRepository(database),
    sensitive: new Map(SENSITIVE_CONTRACTS.map((one) => [`${one.feature}.${one.action}`, one])),
  }
  return (call) => ({ ...shared, ...call })
}
