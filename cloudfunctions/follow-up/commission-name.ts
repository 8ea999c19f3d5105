import type { FollowUpDependencies } from './follow-up.dependencies'

/** On whose behalf people are called. */
export async function commissionName({
  directory,
}: Pick<FollowUpDependencies, 'directory'>): Promise<string> {
  const district = await directory.district()
  return `${district?.name ?? ''}纪委监委`
}
