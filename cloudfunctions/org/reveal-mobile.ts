import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { revealMobile as contract } from '@qingjian/shared/org/org.contracts'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import { mobileContext } from '../platform/directory/directory.documents'
import type { UseCase } from '../platform/serve/method'
import { findThing } from './find-thing'
import type { OrgDependencies } from './org.dependencies'

/** The one door to a member of staff's full number; every look is in the audit log before it is answered. */
export const revealMobile: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { personId, purpose },
) => {
  const { cipher, work } = dependencies
  const found = await findThing(dependencies, actor, 'person', personId)
  if (!found.ok) return found
  const { mobile } = found.data.thing
  if (mobile === undefined) return fail('NOT_FOUND', '没有登记手机号')
  try {
    await work.commit((change) => change.audit({ subject: `org_people/${personId}/mobile`, reason: purpose }))
  } catch (error) {
    // The same request again: its look stands in the log already.
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  return succeed({ mobile: cipher.decrypt(mobile, mobileContext(personId)) })
}
