import type { RoleGrant } from '@qingjian/shared/kernel/roles'
import type { Database } from '../database/database'

/** A member of staff's openid, bound to the personnel record; the id is the keyed hash of the openid. */
export interface BindingDocument {
  _id: string
  personId: string
  unitId: string
  grants: RoleGrant[]
}

export interface BindingsRepository {
  find(actorId: string): Promise<BindingDocument | undefined>
}

export function createBindingsRepository(database: Database): BindingsRepository {
  return { find: (actorId) => database.get<BindingDocument>('identity_bindings', actorId) }
}
