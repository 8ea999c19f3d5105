import type { readAccount as contract } from '@qingjian/shared/identity/identity.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import { findPerson, NO_SUCH_PERSON } from './find-person'
import type { IdentityDependencies } from './identity.dependencies'
import { showAccounts } from './show-accounts'

/** One person's access with its whole history. */
export const readAccount: UseCase<IdentityDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const found = await findPerson(dependencies.directory, actor, input.personId)
  if (!found.ok) return found
  const [account] = await showAccounts(dependencies, [found.data])
  return account ? succeed(account) : NO_SUCH_PERSON
}
