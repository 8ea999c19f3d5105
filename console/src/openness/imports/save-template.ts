import {
  BOOK_COLUMNS,
  BOOK_IMPORT_KIND_NAMES,
  type BookColumn,
  type BookImportKind,
} from '@qingjian/shared/openness/import-columns'
import { saveSheet } from '../../lib/excel/save-sheet'
import { importText as text } from '../import.text'

/** Saves the template of one kind: a sheet to fill in, and one that explains each column. */
export async function saveTemplate(kind: BookImportKind): Promise<void> {
  const columns: readonly BookColumn[] = BOOK_COLUMNS[kind]
  const { example, no, required, text: help, title, yes } = text.help
  await saveSheet(text.templateFile(BOOK_IMPORT_KIND_NAMES[kind]), [
    { name: text.sheets.data, columns: columns.map((column) => column.title), rows: [] },
    {
      name: text.sheets.help,
      columns: [title, required, example, help],
      widths: [18, 10, 24, 60],
      rows: columns.map((column) => [column.title, column.required ? yes : no, column.example, column.help]),
    },
  ])
}
