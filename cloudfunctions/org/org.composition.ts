import { createSignedTokens } from '../platform/crypto/signed-token'
import { createLeaseRepository } from '../platform/lease/lease.repository'
import type { CallDependencies } from '../platform/serve/method'
import type { Foundation } from '../platform/wx/serve-on-wx'
import { createChangesRepository } from './changes.repository'
import { createFollowingsRepository } from './followings.repository'
import { createGateRepository } from './gate.repository'
import { createImportsRepository } from './imports/imports.repository'
import type { OrgDependencies } from './org.dependencies'
import { createPersonUpdatesRepository } from './person-updates.repository'
import { createRostersRepository } from './rosters.repository'
import { createThingsRepository } from './things.repository'

/** Builds what the use cases of org stand on, once for an instance and once more for each call. */
export function composeOrg(foundation: Foundation): (call: CallDependencies) => OrgDependencies {
  const { cipher, database, directory, hash, ids } = foundation
  const shared = {
    cipher,
    directory,
    hash,
    ids,
    things: createThingsRepository(database),
    rosters: createRostersRepository(database),
    personUpdates: createPersonUpdatesRepository(database),
    changes: createChangesRepository(database),
    followings: createFollowingsRepository(database),
    gate: createGateRepository(database),
    imports: createImportsRepository(database),
    leases: createLeaseRepository(database),
    passes: createSignedTokens(hash, 'org-export'),
  }
  return (call) => ({ ...shared, ...call })
}
