import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Failure } from '@qingjian/shared/kernel/errors'
import { listMine } from '@qingjian/shared/rating/rating.contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../lib/transport/call'

export type OwnRating = ContractOutput<typeof listMine>['ratings'][number]

interface OwnRatings {
  /** undefined while the first page is on its way. */
  ratings: OwnRating[] | undefined
  failure: Failure | undefined
  /** There are older ones; asks for the next page. */
  next: (() => void) | undefined
  loadingNext: boolean
  reload: () => void
  replace: (id: string, patch: Partial<OwnRating>) => void
  remove: (id: string) => void
}

/** The caller's ratings, newest first, page by page. */
export function useOwnRatings(): OwnRatings {
  const [ratings, setRatings] = useState<OwnRating[]>()
  const [cursor, setCursor] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const [loadingNext, setLoadingNext] = useState(false)
  const round = useRef(0)

  const load = useCallback(async (after: string | undefined) => {
    const turn = round.current
    const answer = await call(listMine, after === undefined ? {} : { after })
    if (turn !== round.current) return
    if (!answer.ok) return setFailure(answer.error)
    setFailure(undefined)
    setCursor(answer.data.next)
    setRatings((known) =>
      after === undefined ? answer.data.ratings : [...(known ?? []), ...answer.data.ratings],
    )
  }, [])
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
    ratings,
    failure,
    next: cursor === undefined ? undefined : loadNext,
    loadingNext,
    reload,
    replace: (id, patch) =>
      setRatings((known) => known?.map((one) => (one.id === id ? { ...one, ...patch } : one))),
    remove: (id) => setRatings((known) => known?.filter((one) => one.id !== id)),
  }
}
