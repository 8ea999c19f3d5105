import * as v from 'valibot'
import { FOUND_KINDS } from './modules'

/** Something that was found. */
export const foundView = v.object({
  kind: v.picklist(FOUND_KINDS),
  id: v.string(),
  title: v.string(),
  /** Words around what was looked for. */
  excerpt: v.string(),
  regionName: v.string(),
  day: v.string(),
})
export type FoundView = v.InferOutput<typeof foundView>
