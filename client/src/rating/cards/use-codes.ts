import { useEffect, useState } from 'react'
import { drawCode } from './draw-code'

/** A picture for each card, by its id: absent while being drawn, null when it could not be. */
export type Codes = Record<string, string | null>

/** Draws the codes one after the other: a hall has dozens, and the platform limits calls. */
export function useCodes(cardIds: readonly string[]): { codes: Codes; retry: () => void } {
  const [codes, setCodes] = useState<Codes>({})
  const [round, setRound] = useState(0)
  const key = cardIds.join(',')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the ids, `round` for drawing again
  useEffect(() => {
    let wanted = true
    const drawAll = async () => {
      for (const cardId of cardIds) {
        if (!wanted) return
        if (codes[cardId]) continue
        const image = await drawCode(cardId)
        if (wanted) setCodes((known) => ({ ...known, [cardId]: image ?? null }))
      }
    }
    void drawAll()
    return () => {
      wanted = false
    }
  }, [key, round])
  return { codes, retry: () => setRound((value) => value + 1) }
}
