import type { LineDifference } from '../line-differences'
import { fieldsOf, type Titles } from './announcement-words'
import type { WrittenAnnouncement } from './written-announcement'

/** What is said of a field that is empty. */
const NOTHING = '（空）'
/** Characters of a field that are shown whole; of a longer one only what changed, and some around it. */
const MOST_CHARACTERS = 120
const AROUND = 15
/** What numbers are written with: half of one could not be recognised as what nobody may read. */
const OF_A_NUMBER = /[\p{Nd}Xx\s-]/u

/**
 * What two versions of an announcement say differently: names of fields, and values as people write them.
 * @param titles of what they name, by id
 * @returns an empty list where they say the same
 */
export function differencesOfAnnouncements(
  before: WrittenAnnouncement,
  after: WrittenAnnouncement,
  titles: Titles = new Map(),
): LineDifference[] {
  return fieldsOf(after).flatMap(({ name, written }) => {
    const [from, to] = [written(before, titles), written(after, titles)]
    return from === to ? [] : [{ field: name, ...changedPart(from || NOTHING, to || NOTHING) }]
  })
}

/** Of two long texts what changed: without the most of what they begin and end with alike. */
function changedPart(before: string, after: string): Pick<LineDifference, 'after' | 'before'> {
  const [from, to] = [[...before], [...after]]
  if (from.length <= MOST_CHARACTERS && to.length <= MOST_CHARACTERS) return { before, after }
  const shorter = Math.min(from.length, to.length)
  let begin = 0
  while (begin < shorter && from[begin] === to[begin]) begin += 1
  let end = 0
  while (end < shorter - begin && from.at(-1 - end) === to.at(-1 - end)) end += 1
  let [skipped, left] = [Math.max(0, begin - AROUND), Math.max(0, end - AROUND)]
  while (skipped > 0 && OF_A_NUMBER.test(from[skipped - 1] ?? '')) skipped -= 1
  while (left > 0 && OF_A_NUMBER.test(from.at(-left) ?? '')) left -= 1
  const part = (text: readonly string[]) =>
    `${skipped > 0 ? '……' : ''}${text.slice(skipped, text.length - left).join('')}${left > 0 ? '……' : ''}`
  return { before: part(from), after: part(to) }
}
