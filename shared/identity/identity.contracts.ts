import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, mobileField, textField } from '../kernel/fields'
import {
  accountView,
  grantView,
  personView,
  requestStateField,
  roleField,
  scopeFields,
  sessionView,
} from './identity-fields'
import { ROLE_NAMES } from './role-names'

const feature = 'identity'
const anywhere = { audience: 'member', at: 'anywhere' } as const
const onPhone = { audience: 'member', at: 'phone' } as const
const admins = { audience: 'staff', roles: ['admin'], scope: 'place' } as const
const done = v.object({ done: v.literal(true) })
const reasonText = textField(200, 1)
/** What a code shown on a screen looks like: easy to type, without look-alikes. */
const signInCode = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[2-9A-HJ-NP-Z]{10}$/, '登录码不对，请重新扫码'),
)
const invitationCode = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^[2-9A-HJ-NP-Z]{8}$/, '邀请码是8位字母和数字，请核对'),
)
const ticket = v.pipe(v.string(), v.maxLength(100))

/** A PC asks to be signed in; it shows the code, and keeps the ticket that alone can fetch the session. */
export const startSignIn = defineContract({
  feature,
  action: 'start-sign-in',
  /** What the browser says of itself, such as Windows 上的 Edge; shown as such, never trusted. */
  input: v.object({ browser: textField(60, 1) }),
  output: v.object({
    code: v.string(),
    ticket: v.string(),
    /** Two digits that stand on both screens, for comparing. */
    number: v.string(),
    expiresAt: v.number(),
  }),
  access: { audience: 'anyone' },
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** How the sign-in that a PC asked for stands. */
export const followSignIn = defineContract({
  feature,
  action: 'follow-sign-in',
  input: v.object({ ticket }),
  output: v.object({ state: requestStateField }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Fetches the session of a confirmed sign-in, once: the token is answered here and stored only as a hash. */
export const collectSession = defineContract({
  feature,
  action: 'collect-session',
  input: v.object({ ticket }),
  output: v.object({ session: v.string(), endsAt: v.number(), person: personView }),
  access: { audience: 'anyone' },
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** The phone has read a sign-in code: who is asking, from where, since when. */
export const openSignIn = defineContract({
  feature,
  action: 'open-sign-in',
  input: v.object({ code: signInCode }),
  output: v.object({
    browser: v.string(),
    address: v.string(),
    number: v.string(),
    requestedAt: v.number(),
    expiresAt: v.number(),
    person: personView,
  }),
  access: onPhone,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** Lets the PC in, or not. */
export const decideSignIn = defineContract({
  feature,
  action: 'decide-sign-in',
  input: v.object({ code: signInCode, allow: v.boolean() }),
  output: done,
  access: onPhone,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** The caller: person, roles in force, and the session when there is one. */
export const whoAmI = defineContract({
  feature,
  action: 'who-am-i',
  input: v.object({}),
  output: v.object({
    person: personView,
    grants: v.array(grantView),
    session: v.optional(sessionView),
  }),
  access: anywhere,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Where the caller is signed in at PCs, newest first. */
export const listSessions = defineContract({
  feature,
  action: 'list-sessions',
  input: v.object({}),
  output: v.object({ sessions: v.array(sessionView) }),
  access: anywhere,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Signs a PC out: the calling one when no id is given. */
export const endSession = defineContract({
  feature,
  action: 'end-session',
  input: v.object({ sessionId: v.optional(idField) }),
  output: done,
  access: anywhere,
  idempotency: 'natural',
  callsPerMinute: 60,
})

/** A PC asks the holder's phone to confirm one sensitive call, exactly as it will be made. */
export const requestConfirmation = defineContract({
  feature,
  action: 'request-confirmation',
  input: v.object({
    feature: textField(40, 1),
    action: textField(60, 1),
    data: v.record(v.string(), v.unknown()),
  }),
  output: v.object({ confirmationId: idField, number: v.string(), expiresAt: v.number() }),
  access: anywhere,
  idempotency: 'natural',
  callsPerMinute: 20,
})

export const followConfirmation = defineContract({
  feature,
  action: 'follow-confirmation',
  input: v.object({ confirmationId: idField }),
  output: v.object({ state: requestStateField }),
  access: anywhere,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** What waits to be confirmed on the caller's phone. */
export const listConfirmations = defineContract({
  feature,
  action: 'list-confirmations',
  input: v.object({}),
  output: v.object({
    confirmations: v.array(
      v.object({
        id: idField,
        title: v.string(),
        lines: v.array(v.object({ label: v.string(), text: v.string() })),
        number: v.string(),
        browser: v.string(),
        requestedAt: v.number(),
        expiresAt: v.number(),
      }),
    ),
  }),
  access: onPhone,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const decideConfirmation = defineContract({
  feature,
  action: 'decide-confirmation',
  input: v.object({ confirmationId: idField, allow: v.boolean() }),
  output: done,
  access: onPhone,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/** Makes the code with which a person binds their phone: 7 days, one use; an older one of theirs ends. */
export const issueInvitation = defineContract({
  feature,
  action: 'issue-invitation',
  input: v.object({ personId: idField }),
  output: v.object({ code: v.string(), expiresAt: v.number() }),
  access: admins,
  idempotency: 'natural',
  callsPerMinute: 60,
})

/** Binds the caller's WeChat to the person whom the invitation names, when the phone number is the one on record. */
export const bind = defineContract({
  feature,
  action: 'bind',
  input: v.object({ code: invitationCode, mobile: mobileField }),
  output: v.object({ person: personView }),
  access: { audience: 'citizen', scope: 'own' },
  idempotency: 'natural',
  callsPerMinute: 5,
})

/** Parts a person from their phone (lost, changed): sessions end, roles stay for the next binding. */
export const unbind = defineContract({
  feature,
  action: 'unbind',
  input: v.object({ personId: idField, reason: reasonText }),
  output: done,
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
  confirmation: ({ personId, reason }) => ({
    title: '解除微信绑定',
    lines: [
      { label: '人员', person: personId },
      { label: '原因', text: reason },
    ],
  }),
})

/** People with their access, by name; filtered by unit, by role, or by the beginning of the name. */
export const listAccounts = defineContract({
  feature,
  action: 'list-accounts',
  input: v.object({
    unitId: v.optional(idField),
    role: v.optional(roleField),
    name: v.optional(textField(20)),
    after: v.optional(cursorField),
  }),
  output: v.object({ accounts: v.array(accountView), next: v.optional(v.string()) }),
  access: { audience: 'staff', roles: ['admin', 'auditor'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 120,
})

export const readAccount = defineContract({
  feature,
  action: 'read-account',
  input: v.object({ personId: idField }),
  output: accountView,
  access: { audience: 'staff', roles: ['admin', 'auditor'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Regions and units in which the calling admin can grant roles, for choosing from; regions from the top down. */
export const listScopes = defineContract({
  feature,
  action: 'list-scopes',
  input: v.object({}),
  output: v.object({
    regions: v.array(
      v.object({
        id: idField,
        name: v.string(),
        level: v.picklist(['district', 'town', 'village']),
        parentId: v.optional(idField),
      }),
    ),
    units: v.array(v.object({ id: idField, name: v.string(), regionId: idField })),
  }),
  access: admins,
  idempotency: 'read',
  callsPerMinute: 60,
})

/** Grants a role inside the admin's own scope; for roles with power over others a second admin decides. */
export const grantRole = defineContract({
  feature,
  action: 'grant-role',
  input: v.object({
    personId: idField,
    role: roleField,
    ...scopeFields,
    from: v.pipe(v.number(), v.integer()),
    until: v.optional(v.pipe(v.number(), v.integer())),
    reason: reasonText,
  }),
  output: v.object({ grant: grantView }),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
  confirmation: ({ personId, reason, regions, role, units }) => ({
    title: '授予角色',
    lines: [
      { label: '人员', person: personId },
      { label: '角色', text: ROLE_NAMES[role] },
      ...regions.map((region) => ({ label: '地区', region })),
      ...units.map((unit) => ({ label: '单位', unit })),
      { label: '原因', text: reason },
    ],
  }),
})

/** Grants that wait for a second admin, oldest first; `own` are those that the caller asked for and cannot decide. */
export const listWaitingGrants = defineContract({
  feature,
  action: 'list-waiting-grants',
  input: v.object({}),
  output: v.object({
    waiting: v.array(v.object({ person: personView, grant: grantView, own: v.boolean() })),
  }),
  access: admins,
  idempotency: 'read',
  callsPerMinute: 120,
})

export const decideGrant = defineContract({
  feature,
  action: 'decide-grant',
  input: v.object({ personId: idField, grantId: idField, approve: v.boolean(), reason: reasonText }),
  output: v.object({ grant: grantView }),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
  confirmation: ({ approve, personId, reason }) => ({
    title: approve ? '同意授予角色' : '不同意授予角色',
    lines: [
      { label: '人员', person: personId },
      { label: '原因', text: reason },
    ],
  }),
})

/** Ends a role at once: it is gone at the person's next call. */
export const revokeGrant = defineContract({
  feature,
  action: 'revoke-grant',
  input: v.object({ personId: idField, grantId: idField, reason: reasonText }),
  output: v.object({ grant: grantView }),
  access: admins,
  idempotency: 'key',
  callsPerMinute: 30,
})
