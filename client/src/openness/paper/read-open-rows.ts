import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { readOpenData } from '@qingjian/shared/openness/public.contracts'
import { callPatiently } from '../../lib/transport/call-patiently'

type Input = ContractInput<typeof readOpenData>

/** All rows of a place's year, page by page; `onProgress` is told how many there are so far. */
export async function readOpenRows(
  place: Pick<Input, 'regionId' | 'year'>,
  onProgress: (rows: number) => void,
): Promise<Result<string[][]>> {
  const rows: string[][] = []
  let after: string | undefined
  do {
    const page = await callPatiently(readOpenData, { ...place, ...(after !== undefined && { after }) })
    if (!page.ok) return page
    rows.push(...page.data.rows)
    onProgress(rows.length)
    after = page.data.next
  } while (after !== undefined)
  return succeed(rows)
}
