import { ShareBar } from '../../ui/share-bar'
import { shareText } from '../../ui/share-text'
import { figuresText as text } from './figures.text'

interface CountRowsProps {
  rows: readonly (readonly [name: string, count: number])[]
  /** What the counts are shares of. */
  whole: number
}

/** Counts as bars, with count and share beside them. */
export function CountRows({ rows, whole }: CountRowsProps) {
  return (
    <ul className="share-rows">
      {rows.map(([name, count]) => (
        <li key={name}>
          <span>{name}</span>
          <ShareBar share={whole === 0 ? 0 : count / whole} />
          <span>{text.times(count)}</span>
          <span>{shareText(whole === 0 ? undefined : count / whole)}</span>
        </li>
      ))}
    </ul>
  )
}
