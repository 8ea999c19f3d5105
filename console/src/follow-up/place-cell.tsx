import type { FollowUpRow } from './attempt-words'

/** What was rated: the window with its hall, and the unit that answers for it. */
export function PlaceCell({ followUp: { hallName, unitName, windowName } }: { followUp: FollowUpRow }) {
  return (
    <>
      {windowName}
      <small className="follow-up-under">{hallName}</small>
      <small className="follow-up-under">{unitName}</small>
    </>
  )
}
