import { levelOf } from '@qingjian/shared/kernel/region-code'
import { sinceInWords, yuan } from '@qingjian/shared/openness/money-words'
import { opennessText } from '../openness.text'
import type { OpenVillage } from './open-village'

type Books = OpenVillage['books'][number]

const text = opennessText.books

/** What does not balance in the books of a fund: what came, went, has to be there, is said to be there, and the difference. */
export function booksInWords(books: Books, regionId: string): string {
  const { difference, fundName, held, paid, passedOn, problem, received, shouldHold, since } = books
  const soFar = text.soFar(fundName, yuan(received), yuan(paid + passedOn))
  if (problem === 'overdrawn') return `${soFar}，${text.overdrawn(yuan(-shouldHold))}`
  const parts = [soFar, text.shouldHold(yuan(shouldHold))]
  if (held !== undefined) {
    parts.push((levelOf(regionId) === 'village' ? text.heldByVillage : text.held)(yuan(held)))
  }
  const moved = sinceInWords(since)
  if (moved !== undefined) parts.push(moved)
  if (problem !== undefined) parts.push(text[problem](yuan(Math.abs(difference))))
  return parts.join('，')
}
