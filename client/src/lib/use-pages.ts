import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from './transport/call'

export interface Pages<Row> {
  /** undefined while the first page is on its way. */
  rows: Row[] | undefined
  failure: Failure | undefined
  /** There are more; asks for the next page. */
  next: (() => void) | undefined
  loadingNext: boolean
  reload: () => void
  /** Shows what was done to the rows, without asking for them again. */
  change: (edit: (rows: Row[]) => Row[]) => void
}

/** A list that comes page by page: `rowsOf` takes the rows out of an answer. Both functions have to be stable. */
export function usePages<C extends Contract, Row>(
  contract: C,
  inputAfter: (after: string | undefined) => ContractInput<C>,
  rowsOf: (answer: ContractOutput<C>) => { rows: Row[]; next?: string | undefined },
): Pages<Row> {
  const [rows, setRows] = useState<Row[]>()
  const [cursor, setCursor] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const [loadingNext, setLoadingNext] = useState(false)
  const round = useRef(0)

  const load = useCallback(
    async (after: string | undefined) => {
      const turn = round.current
      const answer = await call(contract, inputAfter(after))
      if (turn !== round.current) return
      if (!answer.ok) return setFailure(answer.error)
      const page = rowsOf(answer.data)
      setFailure(undefined)
      setCursor(page.next)
      setRows((known) => (after === undefined ? page.rows : [...(known ?? []), ...page.rows]))
    },
    [contract, inputAfter, rowsOf],
  )
  const reload = useCallback(() => {
    round.current += 1
    setFailure(undefined)
    void load(undefined)
  }, [load])
  useEffect(reload, [reload])

  const loadNext = async () => {
    setLoadingNext(true)
    await load(cursor)
    setLoadingNext(false)
  }
  return {
    rows,
    failure,
    next: cursor === undefined ? undefined : loadNext,
    loadingNext,
    reload,
    change: (edit) => setRows((known) => known && edit(known)),
  }
}
