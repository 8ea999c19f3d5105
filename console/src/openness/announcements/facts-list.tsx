import type { ReactNode } from 'react'
import '../publications/publications.css'

/** Names with what is said of each; what is not said is left out. */
export function FactsList({ facts }: { facts: readonly (readonly [name: string, said: ReactNode])[] }) {
  const said = facts.filter(([, words]) => words !== undefined && words !== '')
  if (said.length === 0) return null
  return (
    <dl className="publication-facts announcement-facts">
      {said.map(([name, words]) => (
        <div key={name} className="publication-fact">
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Words as they were written, with their line breaks. */
export function Passage({ title, words }: { title?: string; words: string }) {
  if (words === '') return null
  return (
    <>
      {title === undefined ? null : <h3>{title}</h3>}
      <p className="publication-words">{words}</p>
    </>
  )
}
