import type { DraftLine, PublicationDocument } from '../openness.documents'
import { type Leak, leaksOfLine, leaksOfWords } from './leaks-of-line'

/** Leaks that are told in words. */
export const MOST_LEAKS = 50

/**
 * The personal numbers that a publication would leak, in its words and in every text of its lines.
 * @returns the first of them, and how many there are in all
 */
export async function findLeaks(
  publication: PublicationDocument,
  chunks: AsyncIterable<{ from: number; lines: DraftLine[] }>,
): Promise<{ leaks: Leak[]; count: number }> {
  const leaks = leaksOfWords(publication)
  let count = leaks.length
  for await (const { from, lines } of chunks) {
    for (const [place, line] of lines.entries()) {
      const found = leaksOfLine(line, from + place)
      count += found.length
      if (leaks.length < MOST_LEAKS) leaks.push(...found)
    }
  }
  return { leaks: leaks.slice(0, MOST_LEAKS), count }
}
