import type { sessionView } from '@qingjian/shared/identity/identity-fields'
import type { InferOutput } from 'valibot'
import type { SessionDocument } from '../platform/access/access.documents'

/** A session as its holder sees it. @param current id of the session that asks, if one does */
export function showSession(
  { _id: id, address, browser, endsAt, lastSeenAt, startedAt }: SessionDocument,
  current: string | undefined,
): InferOutput<typeof sessionView> {
  return { id, address, browser, endsAt, lastSeenAt, startedAt, current: id === current }
}
