import * as v from 'valibot'
import { announcementField } from './announcement-fields'
import { ANNOUNCEMENT_KINDS } from './announcement-kinds'
import { textsOfAnnouncement } from './announcement-texts'
import { FULL_ANNOUNCEMENTS } from './testing/full-announcements'
import { leavesOf, planted } from './testing/leaves'

describe('the texts of an announcement', () => {
  it.each(ANNOUNCEMENT_KINDS)('are all that somebody can type: %s', (kind) => {
    const content = FULL_ANNOUNCEMENTS[kind]
    // A field that takes any words was typed.
    const typed = leavesOf(content).filter(
      ({ path }) => v.safeParse(announcementField, planted(content, path, '随便写，几句长一点的话')).success,
    )
    // A code is typed as well, and takes no words.
    const codes = leavesOf(content).filter(({ path }) => path.endsWith('creditCode'))
    const known = textsOfAnnouncement(content).map(({ path }) => path)
    expect(known.sort()).toEqual([...typed, ...codes].map(({ path }) => path).sort())
  })

  it.each(ANNOUNCEMENT_KINDS)('stand where they say, under the name of their field: %s', (kind) => {
    const content = FULL_ANNOUNCEMENTS[kind]
    const leaves = new Map(leavesOf(content).map(({ path, text }) => [path, text]))
    for (const { name, path, text } of textsOfAnnouncement(content)) {
      expect(leaves.get(path)).toBe(text)
      expect(name).toMatch(/^\p{Script=Han}+$/u)
    }
  })
})
