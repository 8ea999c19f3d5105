import '../watch.css'
import { type ObjectionRow, standingWords } from './objection-words'

/** Whose turn it is; in red once the day is past. */
export function ObjectionStanding({
  objection,
}: {
  objection: Pick<ObjectionRow, 'dueDay' | 'isLate' | 'level' | 'state'>
}) {
  return objection.isLate ? (
    <strong className="watch-warning">{standingWords(objection)}</strong>
  ) : (
    <span>{standingWords(objection)}</span>
  )
}
