import type { BirthdayCard } from '../own-reminder'

/** What draws the card, out of sight. */
export interface EaselProps {
  card: BirthdayCard
  /** Given where the picture is, or undefined when the phone cannot draw it. Has to be stable. */
  onDrawn: (picture: string | undefined) => void
}
