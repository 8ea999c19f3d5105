import type { OrgDependencies } from './org.dependencies'
import type { FollowingDocument } from './org.documents'

/** Rewrites a thing's present name wherever it stands besides; done again, it changes nothing. */
export async function followNames(
  { followings, things }: Pick<OrgDependencies, 'followings' | 'things'>,
  following: FollowingDocument,
): Promise<void> {
  const thing = await things.find(following.kind, following.thingId)
  if (thing) await things.renameEverywhere(following.kind, following.thingId, thing.name)
  await followings.done(following)
}
