import { publicationText as text } from '../publication.text'
import './publications.css'

interface DifferencesListProps {
  differences: readonly { field: string; before: string; after: string }[]
}

/** What a correction changes, before and after. */
export function DifferencesList({ differences }: DifferencesListProps) {
  return (
    <ul className="publication-differences">
      {differences.map(({ after, before, field }) => (
        <li key={field}>
          {text.difference(field)}
          <del>{before === '' ? text.nothing : before}</del>
          {text.arrow}
          <ins>{after === '' ? text.nothing : after}</ins>
        </li>
      ))}
    </ul>
  )
}
