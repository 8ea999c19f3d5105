import { announcementField } from '@qingjian/shared/openness/announcements/announcement-fields'
import { ANNOUNCEMENT_KINDS } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { FULL_ANNOUNCEMENTS } from '@qingjian/shared/openness/announcements/testing/full-announcements'
import { leavesOf, planted } from '@qingjian/shared/openness/announcements/testing/leaves'
import fc from 'fast-check'
import * as v from 'valibot'
import type { AnnouncementContent } from './announcements.documents'
import { leaksOfAnnouncement } from './leaks-of-announcement'

const NUMBERS = ['11010519491231002X', '110105194912310038', '13800138000', '6222021234567890128'] as const
/** Ids of something else, which has to be there. */
const NAMES_SOMETHING = /^(projectId|fundIds\.|powerIds\.|files\.\d+\.id$|.*\.to$)/

/** Every place of a full announcement that takes this text in place of its own. */
const placesFor = (kind: (typeof ANNOUNCEMENT_KINDS)[number], text: string) =>
  leavesOf(FULL_ANNOUNCEMENTS[kind])
    .map(({ path }) => path)
    .filter((path) => !NAMES_SOMETHING.test(path))
    .filter((path) => v.safeParse(announcementField, planted(FULL_ANNOUNCEMENTS[kind], path, text)).success)

const found = (content: unknown) =>
  leaksOfAnnouncement(content as AnnouncementContent).map(({ field, found: number, path }) => ({
    field,
    number,
    path,
  }))

describe('personal numbers in an announcement', () => {
  it.each(ANNOUNCEMENT_KINDS)('are none where nobody wrote one: %s', (kind) => {
    expect(found(FULL_ANNOUNCEMENTS[kind])).toEqual([])
  })

  it.each(ANNOUNCEMENT_KINDS)('are found wherever the form takes one: %s', (kind) => {
    for (const number of NUMBERS)
      for (const path of placesFor(kind, number))
        expect([path, found(planted(FULL_ANNOUNCEMENTS[kind], path, number))]).toEqual([
          path,
          [{ field: expect.any(String), number, path: `content.${path}` }],
        ])
    expect(placesFor(kind, '13800138000').length).toBeGreaterThan(4)
  })

  it('are found among words, whatever else is filled in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ANNOUNCEMENT_KINDS),
        fc.constantFrom(...NUMBERS),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', '马晓梅', '联系电话：', '，账号'),
        (kind, number, place, gone, before) => {
          const text = `${before}${number}（请勿外传）`
          const places = placesFor(kind, text)
          const path = places[place % places.length] ?? ''
          const leaves = leavesOf(FULL_ANNOUNCEMENTS[kind]).filter((leaf) => leaf.path !== path)
          const left = leaves[gone % leaves.length]?.path ?? ''
          const content = planted(FULL_ANNOUNCEMENTS[kind], path, text)
          const shorter = planted(content, left, undefined)
          // What may be left out is left out.
          const said = v.safeParse(announcementField, shorter).success ? shorter : content
          expect(found(said)).toMatchObject([{ number, path: `content.${path}` }])
        },
      ),
      { numRuns: 100 },
    )
  })
})
