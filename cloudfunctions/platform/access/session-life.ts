import type { BindingDocument, SessionDocument } from './access.documents'

const MINUTE = 60_000
/** An unattended PC is signed out after this. */
const IDLE_MS = 30 * MINUTE
/** A working day and no more: then the phone confirms again. */
export const LONGEST_SESSION_MS = 12 * 60 * MINUTE
/** How old the note of the last call may become, so that not every call is a write. */
const TOUCH_AFTER_MS = MINUTE

/** Whether calls of this session are still believed; `binding` is what its phone is bound to now. */
export function isSessionAlive(
  session: SessionDocument,
  binding: BindingDocument | undefined,
  now: number,
): boolean {
  if (session.endedAt !== undefined || now >= session.endsAt) return false
  if (now >= session.lastSeenAt + IDLE_MS) return false
  return binding !== undefined && binding.boundAt === session.boundAt
}

/** Whether it is time to note that the session is in use. */
export function isTouchDue(session: SessionDocument, now: number): boolean {
  return now >= session.lastSeenAt + TOUCH_AFTER_MS
}
