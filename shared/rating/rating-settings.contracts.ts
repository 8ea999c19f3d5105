import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { textField } from '../kernel/fields'
import { earlierChoicesView, editableSettingsField, settingsView } from './rating-settings-fields'

const feature = 'rating'

/** The district's settings of ratings, with the lists of reasons that were in use before. */
export const readSettings = defineContract({
  feature,
  action: 'read-settings',
  input: v.object({}),
  output: v.object({
    /** To be handed back on saving; 0 as long as nothing has been changed. */
    version: v.number(),
    settings: settingsView,
    reasonsVersion: v.string(),
    earlierChoices: v.array(earlierChoicesView),
    lastChange: v.optional(v.object({ at: v.number(), by: v.string(), reason: v.string() })),
  }),
  access: { audience: 'staff', roles: ['admin', 'inspector', 'leader'], scope: 'place' },
  idempotency: 'read',
  callsPerMinute: 60,
})

/**
 * Replaces the district's settings. Whoever saves over somebody else's change meets CONFLICT. New reasons or dimensions
 * begin a new version; ratings keep the labels of theirs. Takes effect everywhere within a minute.
 */
export const saveSettings = defineContract({
  feature,
  action: 'save-settings',
  input: v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    settings: editableSettingsField,
    reason: textField(200, 1),
  }),
  output: v.object({ version: v.number(), reasonsVersion: v.string() }),
  access: { audience: 'staff', roles: ['admin'], scope: 'place' },
  idempotency: 'key',
  callsPerMinute: 20,
})
