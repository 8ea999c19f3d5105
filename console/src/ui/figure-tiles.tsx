import './figure-tiles.css'

export interface FigureTile {
  name: string
  /** As it is read: a count or a share in words. */
  value: string
  /** What it is held against. */
  beside?: string | undefined
  note?: string | undefined
}

/** The few figures that matter first, large. */
export function FigureTiles({ tiles }: { tiles: readonly FigureTile[] }) {
  return (
    <dl className="figure-tiles">
      {tiles.map(({ beside, name, note, value }) => (
        <div key={name} className="figure-tile">
          <dt>{name}</dt>
          <dd className="figure-tile-value">{value}</dd>
          {beside === undefined ? null : <dd className="figure-tile-beside">{beside}</dd>}
          {note === undefined ? null : <dd className="figure-tile-beside">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
