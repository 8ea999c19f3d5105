import type { FieldCipher } from '../platform/crypto/field-cipher'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { SignedTokens } from '../platform/crypto/signed-token'
import type { DirectoryRepository } from '../platform/directory/directory.repository'
import type { Ids } from '../platform/ids/ids'
import type { LeaseRepository } from '../platform/lease/lease.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { ChangesRepository } from './changes.repository'
import type { FollowingsRepository } from './followings.repository'
import type { GateRepository } from './gate.repository'
import type { ImportsRepository } from './imports/imports.repository'
import type { PersonUpdatesRepository } from './person-updates.repository'
import type { RostersRepository } from './rosters.repository'
import type { ThingsRepository } from './things.repository'

/** What the use cases of org stand on. */
export interface OrgDependencies extends CallDependencies {
  things: ThingsRepository
  rosters: RostersRepository
  personUpdates: PersonUpdatesRepository
  changes: ChangesRepository
  followings: FollowingsRepository
  gate: GateRepository
  imports: ImportsRepository
  directory: DirectoryRepository
  leases: LeaseRepository
  passes: SignedTokens
  hash: KeyedHash
  cipher: FieldCipher
  ids: Ids
}
