import { useFilters } from '../../lib/use-filters'

/** Lines of a page, as the cloud gives them. */
export const LINES_PER_PAGE = 50

/** Which page of lines is shown and which line is pointed at, kept in the address. */
export function useLinePage() {
  const [{ line, page }, change] = useFilters(['page', 'line'])
  const number = Math.max(1, Number(page) || 1)
  return {
    page: number,
    from: (number - 1) * LINES_PER_PAGE,
    /** The line that is pointed at, from 0. */
    pointed: line === undefined ? undefined : Number(line) - 1,
    turnTo: (to: number) => change({ page: to === 1 ? undefined : String(to), line: undefined }),
    pointAt: (index: number) =>
      change({ page: String(Math.floor(index / LINES_PER_PAGE) + 1), line: String(index + 1) }),
  }
}
