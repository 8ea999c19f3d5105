import './share-bar.css'

/** A share (0–1) as the length of a bar; the figure itself stands beside it. */
export function ShareBar({ share }: { share: number }) {
  return (
    <span className="share-bar" aria-hidden>
      <span className="share-bar-filled" style={{ width: `${share * 100}%` }} />
    </span>
  )
}
