import { ANNOUNCEMENT_KIND_NAMES } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { countPublications, listPublications } from '@qingjian/shared/openness/publication.contracts'
import { isShownTo } from '../lib/session/is-shown-to'
import { ask } from '../lib/use-remote'
import type { WaitingItem, WaitingSource } from '../lib/waiting'
import { announcementText } from './announcement.text'
import { BOOK_REVIEWERS, BOOK_WRITERS } from './book-roles'
import { booksText as text } from './books.text'

async function toReview(): Promise<WaitingItem[]> {
  const { publications } = await ask(listPublications, { queue: 'to-review' })
  return publications.map(({ announcement, id, lineCount, regionName, title }) => ({
    key: `openness-review ${id}`,
    title: text.reviewTitle(title),
    note:
      announcement === undefined
        ? text.reviewNote(regionName, lineCount)
        : announcementText.reviewNote(regionName, ANNOUNCEMENT_KIND_NAMES[announcement]),
    to: `/openness/publications/${id}`,
  }))
}

async function returned(): Promise<WaitingItem[]> {
  const { publications } = await ask(listPublications, { queue: 'draft' })
  return publications.flatMap(({ id, returned: back, title }) =>
    back === undefined
      ? []
      : [
          {
            key: `openness-returned ${id}`,
            title: text.returnedTitle(title),
            note: text.returnedNote(back.by, back.reason),
            to: `/openness/publications/${id}`,
          },
        ],
  )
}

/** Publications that the person may decide, and those that came back to the person. */
export const booksWaiting: WaitingSource = {
  key: 'openness-publications',
  roles: [...BOOK_WRITERS, ...BOOK_REVIEWERS],
  read: async (roles) => {
    const counts = await ask(countPublications, {})
    const [first, second] = await Promise.all([
      isShownTo(BOOK_REVIEWERS, roles) && counts.toReview > 0 ? toReview() : [],
      isShownTo(BOOK_WRITERS, roles) && counts.returned > 0 ? returned() : [],
    ])
    return [...first, ...second]
  },
}
