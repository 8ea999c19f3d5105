import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField } from '../kernel/fields'
import { auditEntryView, auditFilters, auditReason, chainBreakView, chainHeadView } from './audit-fields'
import { describeFilters } from './describe-filters'

const feature = 'audit'
/** The auditor alone: an admin, whose own deeds stand in the log, is never one. */
const auditors = { audience: 'staff', roles: ['auditor'], scope: 'place' } as const
const token = v.pipe(v.string(), v.maxLength(2048))

/** Begins a search session of an hour; its reason is the one entry that the looking itself leaves. */
export const startSearch = defineContract({
  feature,
  action: 'start-search',
  input: v.object({ reason: auditReason }),
  output: v.object({
    /** To be handed to every search of the session. */
    search: v.string(),
    /** UTC milliseconds. */
    expiresAt: v.number(),
    /** Whether the caller reaches the whole district, and so may verify the chain. */
    wholeDistrict: v.boolean(),
    /** What can be chosen, in Chinese; `action` as in the filters. */
    features: v.array(
      v.object({
        feature: v.string(),
        name: v.string(),
        actions: v.array(v.object({ action: v.string(), name: v.string() })),
      }),
    ),
  }),
  access: auditors,
  idempotency: 'natural',
  callsPerMinute: 20,
})

/**
 * Entries that fit, newest first. A search reads a limited stretch of the log at a time: a page may hold few entries or
 * none and still have a `next`.
 */
export const searchEntries = defineContract({
  feature,
  action: 'search',
  input: v.object({ search: token, filters: auditFilters, after: v.optional(cursorField) }),
  output: v.object({
    entries: v.array(auditEntryView),
    next: v.optional(v.string()),
    /** How far back the log has been searched, UTC milliseconds, while there is more. */
    searchedBackTo: v.optional(v.number()),
  }),
  access: auditors,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** What is found, to take away: at most 5000 entries, newest first; logged with its filters and its reason. */
export const exportEntries = defineContract({
  feature,
  action: 'export',
  input: v.object({ filters: auditFilters, reason: auditReason }),
  output: v.object({ entries: v.array(auditEntryView), complete: v.boolean() }),
  access: auditors,
  idempotency: 'natural',
  callsPerMinute: 5,
  confirmation: ({ filters, reason }) => ({
    title: '导出审计记录',
    lines: [...describeFilters(filters), { label: '原因', text: reason }],
  }),
})

/**
 * Recomputes the next stretch of the chain, at most 1000 entries. The first call goes without `carry`; the others hand
 * back the last answer's, until the state is no longer `going`.
 */
export const verifyChain = defineContract({
  feature,
  action: 'verify-chain',
  input: v.object({ carry: v.optional(token) }),
  output: v.object({
    state: v.picklist(['going', 'intact', 'broken']),
    /** Entries found to be in order so far, and how many the chain has in all. */
    verified: v.number(),
    total: v.number(),
    carry: v.optional(v.string()),
    break: v.optional(chainBreakView),
    head: chainHeadView,
    /** Entries that should have been sealed long ago: since more than five minutes. */
    unsealed: v.optional(v.object({ count: v.number(), oldestAt: v.number(), message: v.string() })),
  }),
  access: auditors,
  idempotency: 'natural',
  callsPerMinute: 600,
})

/** Seals the entries that were written since the last run into the hash chain, oldest first. */
export const sealEntries = defineContract({
  feature,
  action: 'seal',
  input: v.object({}),
  output: v.object({ sealed: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 600,
})
