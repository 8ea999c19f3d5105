import * as v from 'valibot'
import { defineContract } from '../../kernel/contract'
import { cursorField } from '../../kernel/fields'
import { regionField } from '../openness-fields'
import { policyRowView } from './policy-fields'

/** Policies that count in a place, newest first: its own, its town's and the district's. */
export const listPolicies = defineContract({
  feature: 'openness',
  action: 'list-policies',
  input: v.object({
    regionId: v.optional(regionField),
    /** Only those for which one can apply now. */
    isOpen: v.optional(v.boolean()),
    after: v.optional(cursorField),
  }),
  output: v.object({ policies: v.array(policyRowView), next: v.optional(v.string()) }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 120,
})
