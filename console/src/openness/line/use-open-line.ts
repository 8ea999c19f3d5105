import { useFilters } from '../../lib/use-filters'

/** Which line's drawer is open, kept in the address so that a colleague can be sent to it. */
export function useOpenLine(): { lineId: string | undefined; open: (id: string) => void; close: () => void } {
  const [{ line }, change] = useFilters(['line'])
  return {
    lineId: line,
    open: (id) => change({ line: id }),
    close: () => change({ line: undefined }),
  }
}
