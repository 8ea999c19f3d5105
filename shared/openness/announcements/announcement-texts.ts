import { fieldsOf, type PlacedText } from './announcement-words'
import type { WrittenAnnouncement } from './written-announcement'

/** A text that somebody typed, with its place in the content and what people call the field. */
export interface AnnouncementText extends PlacedText {
  name: string
}

/** Every text of an announcement that is not empty, the names of its files included, in the order in which it is read. */
export function textsOfAnnouncement(content: WrittenAnnouncement): AnnouncementText[] {
  return fieldsOf(content).flatMap(({ name, texts }) =>
    texts(content).flatMap((placed) => (placed.text === '' ? [] : [{ ...placed, name }])),
  )
}
