import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { idField, textField } from '../kernel/fields'
import { MOST_ROWS_OF_A_CALL } from './chunk-rows'
import { MOST_IMPORT_ROWS } from './import-columns'
import { importKind, importView } from './import-fields'

const feature = 'org'
/** Unit clerks bring rosters of their own unit's windows, and nothing else. */
const importers = { audience: 'staff', roles: ['admin', 'unit-clerk'], scope: 'place' } as const

/** Begins an import. A file that was imported before is refused: 这个文件已于…由…导入过. */
export const beginImport = defineContract({
  feature,
  action: 'begin-import',
  input: v.object({
    kind: importKind,
    fileName: textField(120, 1),
    /** SHA-256 of the file, hexadecimal; refuses early. What counts is the digest of the rows that come in. */
    digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '请重新选择文件')),
    rowCount: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1, '文件里没有要导入的行'),
      v.maxValue(MOST_IMPORT_ROWS, `一次最多导入${MOST_IMPORT_ROWS}行，请分成几个文件`),
    ),
  }),
  output: importView,
  access: importers,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Takes rows, cells in the order of IMPORT_COLUMNS; chunks as of `chunkRows`, in any order, a repeat replaces. */
export const addImportRows = defineContract({
  feature,
  action: 'add-import-rows',
  input: v.object({
    importId: idField,
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_IMPORT_ROWS)),
    sheet: textField(60, 1),
    rows: v.pipe(
      v.array(
        v.object({
          row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_048_576)),
          cells: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(20)),
        }),
      ),
      v.minLength(1),
      v.maxLength(MOST_ROWS_OF_A_CALL, `一次最多${MOST_ROWS_OF_A_CALL}行`),
    ),
  }),
  /** How many rows of this call were taken. */
  output: v.object({ received: v.number() }),
  access: importers,
  idempotency: 'natural',
  callsPerMinute: 1200,
})

/** Checks some thousand rows more; to be called until the state is `ready` or `faulty`. Called then, it begins anew. */
export const checkImport = defineContract({
  feature,
  action: 'check-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: importers,
  idempotency: 'natural',
  callsPerMinute: 240,
})

/** Every bad cell with what to do about it; 100 a page, in the order of the file. */
export const listImportProblems = defineContract({
  feature,
  action: 'list-import-problems',
  input: v.object({
    importId: idField,
    after: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  output: v.object({
    problems: v.array(
      v.object({
        sheet: v.string(),
        row: v.number(),
        /** The column's title. */
        column: v.string(),
        value: v.string(),
        problem: v.string(),
        remedy: v.string(),
      }),
    ),
    total: v.number(),
    next: v.optional(v.number()),
  }),
  access: importers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/**
 * Stores a checked import in steps; to be called until the state is `applied` (or `faulty`: something was changed since
 * the check, and nothing is stored). Once it is `applying` it ends by itself even when nobody calls any more.
 */
export const applyImport = defineContract({
  feature,
  action: 'apply-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: importers,
  idempotency: 'natural',
  callsPerMinute: 240,
})

/** Gives up an import of which nothing is stored. */
export const abandonImport = defineContract({
  feature,
  action: 'abandon-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: importers,
  idempotency: 'natural',
  callsPerMinute: 60,
})

export const readImport = defineContract({
  feature,
  action: 'read-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: importers,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** The caller's imports, newest first. */
export const listImports = defineContract({
  feature,
  action: 'list-imports',
  input: v.object({ after: v.optional(textField(100, 1)) }),
  output: v.object({ imports: v.array(importView), next: v.optional(v.string()) }),
  access: importers,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Brings to its end what was being stored, lets names elsewhere follow, and removes rows of given-up imports. */
export const resumeImports = defineContract({
  feature,
  action: 'resume-imports',
  input: v.object({}),
  output: v.object({ resumed: v.number(), followed: v.number(), removed: v.number() }),
  access: { audience: 'timer' },
  idempotency: 'natural',
  callsPerMinute: 60,
})
