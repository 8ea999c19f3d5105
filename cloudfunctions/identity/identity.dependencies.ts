import type { Contract } from '@qingjian/shared/kernel/contract'
import type { AccountsRepository } from '../platform/access/accounts.repository'
import type { BindingsRepository } from '../platform/access/bindings.repository'
import type { ConfirmationsRepository } from '../platform/access/confirmations.repository'
import type { SessionsRepository } from '../platform/access/sessions.repository'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { Ids } from '../platform/ids/ids'
import type { CallDependencies } from '../platform/serve/method'
import type { InvitationsRepository } from './invitations.repository'
import type { PeopleRepository } from './people.repository'
import type { SignInsRepository } from './sign-ins.repository'

/** What the use cases of identity stand on. */
export interface IdentityDependencies extends CallDependencies {
  accounts: AccountsRepository
  bindings: BindingsRepository
  sessions: SessionsRepository
  confirmations: ConfirmationsRepository
  signIns: SignInsRepository
  invitations: InvitationsRepository
  peopleByName: PeopleRepository
  directory: DirectoryRepository
  hash: KeyedHash
  ids: Ids
  /** Every method that needs a confirmation on the phone, by `feature.action`. */
  sensitive: ReadonlyMap<string, Contract>
}
