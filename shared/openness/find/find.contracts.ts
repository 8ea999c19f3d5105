import * as v from 'valibot'
import { defineContract } from '../../kernel/contract'
import { cursorField, textField } from '../../kernel/fields'
import { regionField } from '../openness-fields'
import { foundView } from './find-fields'
import { MODULES } from './modules'

/** Everything public by its words. Without a module the first of each; with one page by page, newest first. */
export const find = defineContract({
  feature: 'openness',
  action: 'find',
  input: v.object({
    text: textField(40, 1),
    module: v.optional(v.picklist(MODULES)),
    /** A place, with what counts there. */
    regionId: v.optional(regionField),
    after: v.optional(cursorField),
  }),
  output: v.object({
    modules: v.array(
      v.object({
        module: v.picklist(MODULES),
        found: v.array(foundView),
        next: v.optional(v.string()),
      }),
    ),
  }),
  access: { audience: 'anyone' },
  idempotency: 'read',
  callsPerMinute: 60,
})
