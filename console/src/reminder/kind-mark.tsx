import { REMINDER_KIND_NAMES, type ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import './kind-mark.css'

/** One character of each kind, with a shape of its own: colours are for warnings. */
const CHARACTERS: Record<ReminderKind, string> = {
  'party-birthday': '生',
  holiday: '节',
  'own-day': '定',
  post: '任',
}

/** A kind of reminder in one character. */
export function KindMark({ kind }: { kind: ReminderKind }) {
  return (
    <span className={`kind-mark kind-mark-${kind}`} title={REMINDER_KIND_NAMES[kind]} aria-hidden>
      {CHARACTERS[kind]}
    </span>
  )
}

/** The mark with the kind's name. */
export function KindName({ kind }: { kind: ReminderKind }) {
  return (
    <span className="kind-name">
      <KindMark kind={kind} />
      {REMINDER_KIND_NAMES[kind]}
    </span>
  )
}
