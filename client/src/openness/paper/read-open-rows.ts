import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { readOpenData } from '@qingjian/shared/openness/public.contracts'
import { call } from '../../lib/transport/call'

type Input = ContractInput<typeof readOpenData>

/** In milliseconds; after so long the cloud answers again whoever asked too often. */
const PAUSE = 15_000

async function readPage(input: Input) {
  for (;;) {
    const answer = await call(readOpenData, input)
    if (answer.ok || answer.error.code !== 'TOO_MANY_REQUESTS') return answer
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}

/** All rows of a place's year, page by page; `onProgress` is told how many there are so far. */
export async function readOpenRows(
  place: Pick<Input, 'regionId' | 'year'>,
  onProgress: (rows: number) => void,
): Promise<Result<string[][]>> {
  const rows: string[][] = []
  let after: string | undefined
  do {
    const page = await readPage({ ...place, ...(after !== undefined && { after }) })
    if (!page.ok) return page
    rows.push(...page.data.rows)
    onProgress(rows.length)
    after = page.data.next
  } while (after !== undefined)
  return succeed(rows)
}
