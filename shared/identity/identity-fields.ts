import * as v from 'valibot'
import { idField } from '../kernel/fields'
import { STAFF_ROLES } from '../kernel/roles'

export const roleField = v.picklist(STAFF_ROLES, '请选择角色')

/** Where a role counts: at least one region or unit. */
export const scopeFields = {
  regions: v.pipe(v.array(idField), v.maxLength(50)),
  units: v.pipe(v.array(idField), v.maxLength(50)),
}

/** Where a sign-in or a confirmation stands; each ends after two minutes and is good for one use. */
export const requestStateField = v.picklist(['waiting', 'seen', 'confirmed', 'refused', 'expired', 'used'])

export const personView = v.object({
  id: idField,
  name: v.string(),
  position: v.string(),
  unitId: idField,
  unitName: v.string(),
})

/**
 * One role of one person, in force, waiting for a second admin, or ended; kept for the record.
 * Instants in UTC milliseconds, `until` excluded.
 */
export const grantView = v.object({
  id: idField,
  role: roleField,
  regions: v.array(v.object({ id: idField, name: v.string() })),
  units: v.array(v.object({ id: idField, name: v.string() })),
  from: v.number(),
  until: v.optional(v.number()),
  state: v.picklist(['waiting', 'granted', 'refused', 'revoked']),
  reason: v.string(),
  requestedAt: v.number(),
  requestedBy: v.string(),
  decidedAt: v.optional(v.number()),
  decidedBy: v.optional(v.string()),
  decisionReason: v.optional(v.string()),
  revokedAt: v.optional(v.number()),
  revokedBy: v.optional(v.string()),
  revocationReason: v.optional(v.string()),
})

/** A person's access: whether a phone is bound, whether an invitation is out, which roles. */
export const accountView = v.object({
  person: personView,
  boundAt: v.optional(v.number()),
  invitation: v.optional(
    v.object({ state: v.picklist(['open', 'locked', 'expired', 'used']), expiresAt: v.number() }),
  ),
  grants: v.array(grantView),
})

export const sessionView = v.object({
  id: idField,
  browser: v.string(),
  address: v.string(),
  startedAt: v.number(),
  lastSeenAt: v.number(),
  endsAt: v.number(),
  current: v.boolean(),
})
