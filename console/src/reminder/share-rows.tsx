import { ShareBar } from '../ui/share-bar'
import { shareText } from '../ui/share-text'
import { reminderText as text } from './reminder.text'

interface ShareRowsProps {
  rows: readonly (readonly [name: string, people: number])[]
  /** What the counts are shares of. */
  whole: number
}

/** Counts of people as bars, with count and share beside them. */
export function ShareRows({ rows, whole }: ShareRowsProps) {
  return (
    <ul className="share-rows">
      {rows.map(([name, people]) => (
        <li key={name}>
          <span>{name}</span>
          <ShareBar share={whole === 0 ? 0 : people / whole} />
          <span>{text.people(people)}</span>
          <span>{shareText(whole === 0 ? undefined : people / whole)}</span>
        </li>
      ))}
    </ul>
  )
}
