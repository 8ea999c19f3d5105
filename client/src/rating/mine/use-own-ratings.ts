import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listMine } from '@qingjian/shared/rating/rating.contracts'
import { type Pages, usePages } from '../../lib/use-pages'

export type OwnRating = ContractOutput<typeof listMine>['ratings'][number]

interface OwnRatings extends Omit<Pages<OwnRating>, 'rows' | 'change'> {
  /** undefined while the first page is on its way. */
  ratings: OwnRating[] | undefined
  replace: (id: string, patch: Partial<OwnRating>) => void
  remove: (id: string) => void
}

const inputAfter = (after: string | undefined) => (after === undefined ? {} : { after })
const rowsOf = ({ next, ratings }: ContractOutput<typeof listMine>) => ({ rows: ratings, next })

/** The caller's ratings, newest first, page by page. */
export function useOwnRatings(): OwnRatings {
  const { change, rows, ...pages } = usePages(listMine, inputAfter, rowsOf)
  return {
    ...pages,
    ratings: rows,
    replace: (id, patch) =>
      change((known) => known.map((one) => (one.id === id ? { ...one, ...patch } : one))),
    remove: (id) => change((known) => known.filter((one) => one.id !== id)),
  }
}
