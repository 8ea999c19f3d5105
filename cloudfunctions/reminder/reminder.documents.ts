import type { DraftState, PlanState } from '@qingjian/shared/reminder/plan-states'
import type { PlanContent, ReminderCounts } from '@qingjian/shared/reminder/reminder-fields'
import type { PostMove, ReminderKind } from '@qingjian/shared/reminder/reminder-kinds'
import type { ReminderSettings } from '@qingjian/shared/reminder/reminder-settings'
import type { OccasionState, ReminderState } from '@qingjian/shared/reminder/reminder-states'

/** A template as it is now; the text of every version stands in `reminder_template_versions`. */
export interface TemplateDocument {
  _id: string
  kind: ReminderKind
  name: string
  text: string
  providerCode?: string
  retired: boolean
  version: number
  changedAt: number
  /** The person. */
  changedBy: string
}

/** One version of a template, never changed; the id is `templateVersionId`. */
export interface TemplateVersionDocument {
  _id: string
  templateId: string
  version: number
  name: string
  text: string
  providerCode?: string
  at: number
  by: string
  reason: string
}

export function templateVersionId(templateId: string, version: number): string {
  return `${templateId}:${version}`
}

/** A plan: what is in force, and what is being worked on. */
export interface PlanDocument {
  _id: string
  /** Name and kind of the draft until something is in force, then of that. */
  name: string
  kind: ReminderKind
  state: PlanState
  draftState: DraftState
  inForce?: PlanContent
  /** The first day that counts for a plan in force, or again after a pause. */
  inForceFrom?: string
  draft?: PlanContent
  /** Who wrote the draft last, and who submitted it: neither may approve it. */
  draftBy?: string
  submittedBy?: string
  submittedAt?: number
  /** Future days that are left out, by decision. */
  skipped: { day: string; by: string; at: number; reason: string }[]
  version: number
  createdAt: number
  changedAt: number
}

export interface PlanStepDocument {
  _id: string
  planId: string
  position: string
  at: number
  personId: string
  /** In Chinese, such as 提交审批. */
  what: string
  reason?: string
}

/** How far the job has come with a plan; apart from the plan, so that it never meets people who edit. The id is the plan's. */
export interface ProgressDocument {
  _id: string
  /** The last day that is wholly dealt with. */
  doneUntil: string
}

/** When the job ran last; one row. */
export interface RunDocument {
  _id: string
  at: number
}

/** One day of one plan; the id is `occasionId`. */
export interface OccasionDocument {
  _id: string
  planId: string
  planName: string
  kind: ReminderKind
  /** Such as 国庆节、中秋节, or 政治生日. */
  title: string
  day: string
  position: string
  state: OccasionState
  /** Where its writing stands, so that a run which dies goes on there; missing once it is written. */
  cursor?: string
  templateId: string
  templateVersion: number
  counts: ReminderCounts
  countedAt?: number
  /** Set while the figures are older than what happened. */
  uncountedSince?: number
  /** A short list of failures in words, most frequent first. */
  failures: { reason: string; code?: string; people: number }[]
  /** Who left it out, and why. */
  decidedBy?: string
  reason?: string
}

/** `planId:2026-07-01`, for a post `planId:appointmentId`. */
export function occasionId(planId: string, key: string): string {
  return `${planId}:${key}`
}

/** Who came into a post, or will. */
export interface AppointmentDocument {
  _id: string
  position: string
  personId: string
  move: PostMove
  on: string
  /** The name of the post. */
  post: string
  origin: 'org' | 'staff'
  state: 'waiting' | 'done' | 'missed' | 'withdrawn' | 'nobody'
  createdAt: number
  createdBy?: string
  reason?: string
}

/** One reminder of one person; the id is `reminderIdOf`, so that there is one for a person, kind and occasion. */
export interface ReminderDocument {
  _id: string
  /** Orders the person's own list. */
  position: string
  personId: string
  occasionId: string
  planId: string
  kind: ReminderKind
  title: string
  day: string
  templateId: string
  templateVersion: number
  /** As it was sent. */
  text: string
  /** The values of the template's variables, which the provider is given. */
  values: Record<string, string>
  state: ReminderState
  /** Whether a short message was meant to go. */
  bySms: boolean
  /** Why it failed: the provider's code, and in words. */
  code?: string
  reason?: string
  /** Parts of the short message; 0 without one. */
  parts: number
  /** In 分, once the provider has taken it. */
  cost?: number
  /** What the messages before the last one came to, where it was sent again. */
  earlier?: { parts: number; cost: number }
  /** Short messages that were written for it; each has an occasion of its own. */
  attempts: number
  /** The request that had it sent again last, so that a repeat of it knows its own. */
  retriedBy?: string
  createdAt: number
  readAt?: number
  acknowledgedAt?: number
}

/** A phone's owner agreed to one message by WeChat; the id is the person. */
export interface ConsentDocument {
  _id: string
  /** Ciphertext in the context `reminder_consents/<id>/openid`. */
  openid: string
  at: number
}

export interface StoredReminderSettings extends ReminderSettings {
  version: number
  lastChange?: { at: number; by: string; reason: string }
}
