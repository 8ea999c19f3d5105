import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { readPublic } from '@qingjian/shared/openness/public.contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fewAtOnce } from '../../lib/few-at-once'
import { ask, remoteKey } from '../../lib/use-remote'
import { LINES_PER_PAGE } from './use-line-page'

/** Lines on one notice at most: some forty sheets; nobody reads more on a wall. */
const MOST_PRINTED = 1000
const AT_ONCE = 4

/** A public publication with its lines, as many as are printed; `read` counts them while they come in. */
export function useAllLines(id: string) {
  const [read, setRead] = useState(0)
  const query = useQuery({
    queryKey: [...remoteKey(readPublic, { id }), 'all'],
    queryFn: async () => {
      const first = await ask(readPublic, { id })
      setRead(first.lines.length)
      const run = fewAtOnce(AT_ONCE)
      const starts: number[] = []
      const end = Math.min(first.total, MOST_PRINTED)
      for (let from = LINES_PER_PAGE; from < end; from += LINES_PER_PAGE) starts.push(from)
      const pages = await Promise.all(
        starts.map((from) =>
          run(async () => {
            const { lines } = await ask(readPublic, { id, from })
            setRead((before) => before + lines.length)
            return lines
          }),
        ),
      )
      const lines: LineView[] = [first.lines, ...pages].flat().slice(0, MOST_PRINTED)
      return { publication: first.publication, total: first.total, lines }
    },
  })
  return { ...query, read }
}
