import type {
  PersonDocument,
  PostDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'

/** The posts that people hold, one for each position of a unit, and the people with the post that is theirs. */
export function buildPosts(people: readonly PersonDocument[]): {
  posts: PostDocument[]
  people: PersonDocument[]
} {
  const posts = new Map<string, PostDocument>()
  const placed = people.map((person) => {
    const { position, unitId } = person
    const key = `${unitId}/${position}`
    const post = posts.get(key) ?? {
      _id: `${unitId}-post-${posts.size + 1}`,
      name: position,
      unitId,
      duties: '',
    }
    posts.set(key, post)
    return { ...person, postId: post._id }
  })
  return { posts: [...posts.values()], people: placed }
}
