import * as v from 'valibot'
import { defineContract } from '../kernel/contract'
import { cursorField, idField, textField, wholeNumberField } from '../kernel/fields'
import {
  BOOK_IMPORT_KINDS,
  BOOK_IMPORT_STATES,
  MOST_BOOK_CELLS,
  MOST_BOOK_ROWS,
  MOST_ROWS_OF_A_BOOK_CALL,
} from './import-columns'
import { publicationFields } from './openness-fields'

const feature = 'openness'
const MOST_CHARACTERS_OF_A_CELL = 2000
const authors = { audience: 'staff', roles: ['village-clerk', 'unit-clerk'], scope: 'place' } as const

const importKindField = v.picklist(BOOK_IMPORT_KINDS, '请选择导入什么')
const importView = v.object({
  id: idField,
  kind: importKindField,
  fileName: v.string(),
  title: v.string(),
  state: v.picklist(BOOK_IMPORT_STATES),
  /** As far as they have come in. */
  receivedRows: v.number(),
  rowCount: v.optional(v.number()),
  checkedRows: v.number(),
  problemCount: v.number(),
  startedAt: v.number(),
  startedBy: v.string(),
  /** The draft that it became. */
  publicationId: v.optional(v.string()),
})
export type BookImportView = v.InferOutput<typeof importView>

/** Begins an import that is to become a draft with these fields. A file that became one before is refused by its digest. */
export const beginBookImport = defineContract({
  feature,
  action: 'begin-book-import',
  input: v.object({
    kind: importKindField,
    fileName: textField(120, 1),
    fields: publicationFields,
    /** Titles of the file's columns, from its head. Units stand there, such as 金额（万元）, or in a column of their own. */
    columns: v.pipe(v.array(textField(60)), v.minLength(1, '文件里没有表头'), v.maxLength(MOST_BOOK_CELLS)),
  }),
  /** Columns that are missing or cannot be understood are the failure's `fields`. */
  output: importView,
  access: authors,
  idempotency: 'key',
  callsPerMinute: 30,
})

/** Takes rows in the order of the file, cells in the order of its columns; the same rows again replace themselves. */
export const addBookRows = defineContract({
  feature,
  action: 'add-book-rows',
  input: v.object({
    importId: idField,
    from: wholeNumberField(0, MOST_BOOK_ROWS),
    sheet: textField(60, 1),
    rows: v.pipe(
      v.array(
        v.object({
          row: wholeNumberField(1, 1_048_576),
          // One check of them all: a file has hundreds of thousands.
          cells: v.pipe(
            v.array(v.string()),
            v.maxLength(MOST_BOOK_CELLS),
            v.everyItem((cell) => cell.length <= MOST_CHARACTERS_OF_A_CELL),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(MOST_ROWS_OF_A_BOOK_CALL),
    ),
  }),
  output: v.object({ received: v.number() }),
  access: authors,
  idempotency: 'natural',
  callsPerMinute: 2400,
  mostCharacters: 95_000,
})

/** Checks some thousand rows more; to be called until the state is `ready` or `faulty`. `digest` and count once all are sent. */
export const checkBookImport = defineContract({
  feature,
  action: 'check-book-import',
  input: v.object({
    importId: idField,
    rowCount: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1, '文件里没有要导入的行'),
      v.maxValue(MOST_BOOK_ROWS, `一次最多导入${MOST_BOOK_ROWS}行，请分成几个文件`),
    ),
  }),
  output: importView,
  access: authors,
  idempotency: 'natural',
  callsPerMinute: 240,
})

/** Every bad cell with what to do about it, 100 a page, in the order of the file. */
export const listBookProblems = defineContract({
  feature,
  action: 'list-book-problems',
  input: v.object({ importId: idField, after: v.optional(wholeNumberField(0, 10_000_000)) }),
  output: v.object({
    problems: v.array(
      v.object({
        sheet: v.string(),
        row: v.number(),
        column: v.string(),
        value: v.string(),
        problem: v.string(),
        remedy: v.string(),
      }),
    ),
    total: v.number(),
    next: v.optional(v.number()),
  }),
  access: authors,
  idempotency: 'read',
  callsPerMinute: 120,
})

/** Makes the draft, in one transaction: all of the file or nothing. */
export const applyBookImport = defineContract({
  feature,
  action: 'apply-book-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: authors,
  idempotency: 'natural',
  callsPerMinute: 60,
})

export const abandonBookImport = defineContract({
  feature,
  action: 'abandon-book-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: authors,
  idempotency: 'natural',
  callsPerMinute: 60,
})

export const readBookImport = defineContract({
  feature,
  action: 'read-book-import',
  input: v.object({ importId: idField }),
  output: importView,
  access: authors,
  idempotency: 'read',
  callsPerMinute: 240,
})

/** The caller's imports, newest first. */
export const listBookImports = defineContract({
  feature,
  action: 'list-book-imports',
  input: v.object({ after: v.optional(cursorField) }),
  output: v.object({ imports: v.array(importView), next: v.optional(v.string()) }),
  access: authors,
  idempotency: 'read',
  callsPerMinute: 120,
})
