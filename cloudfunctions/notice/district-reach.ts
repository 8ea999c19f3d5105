import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { Actor } from '../platform/access/actor'
import { reachesDistrict } from '../platform/access/district-reach'
import type { NoticeDependencies } from './notice.dependencies'

/** Messages go to people of every town, so only who acts for the whole district sees them. */
export async function requireDistrict(
  { directory }: Pick<NoticeDependencies, 'directory'>,
  actor: Actor,
): Promise<Result<void>> {
  return (await reachesDistrict({ directory }, actor))
    ? succeed(undefined)
    : fail('NOT_FOUND', '没有找到，或者不归您管理')
}
