import type { revokeGrant as contract } from '@qingjian/shared/identity/identity.contracts'
import type { UseCase } from '../platform/serve/method'
import { changeGrant } from './change-grant'
import type { IdentityDependencies } from './identity.dependencies'

/** Ends a role, or takes back the request for one; it is gone at the person's next call. */
export const revokeGrant: UseCase<IdentityDependencies, typeof contract> = (dependencies, actor, input) =>
  changeGrant(dependencies, actor, { ...input, step: 'revoke' })
