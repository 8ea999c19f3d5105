import * as v from 'valibot'
import { idField } from '../kernel/fields'
import { IMPORT_KINDS } from './org-kinds'

export const importKind = v.picklist(IMPORT_KINDS, '请选择导入什么')

/**
 * Where an import stands. `collecting`: rows come in. `checking`: being checked. `faulty`: cells are to be mended in the
 * file. `ready`: nothing wrong, nothing stored yet. `verifying`: checked once more, with everybody else kept out.
 * `applying`: being stored, to the end whatever happens. `applied`: everything is stored. `abandoned`: given up.
 */
export const IMPORT_STATES = [
  'collecting',
  'checking',
  'faulty',
  'ready',
  'verifying',
  'applying',
  'applied',
  'abandoned',
] as const

export const importView = v.object({
  id: idField,
  kind: importKind,
  fileName: v.string(),
  state: v.picklist(IMPORT_STATES),
  rowCount: v.number(),
  checkedRows: v.number(),
  /** Rows verified once more and rows stored, both after `apply-import`. */
  verifiedRows: v.number(),
  appliedRows: v.number(),
  problemCount: v.number(),
  startedAt: v.number(),
  startedBy: v.string(),
  finishedAt: v.optional(v.number()),
})
