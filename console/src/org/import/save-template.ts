import { IMPORT_COLUMNS } from '@qingjian/shared/org/import-columns'
import { IMPORT_KIND_NAMES, type ImportKind } from '@qingjian/shared/org/org-kinds'
import { saveSheet } from '../../lib/excel/save-sheet'
import { importText as text } from './import.text'

/** Saves the template of one kind: a sheet to fill in, and one that explains each column. */
export async function saveTemplate(kind: ImportKind): Promise<void> {
  const columns = IMPORT_COLUMNS[kind]
  const { example, no, required, text: help, title, yes } = text.help
  await saveSheet(`${IMPORT_KIND_NAMES[kind]}导入模板.xlsx`, [
    { name: text.sheets.data, columns: columns.map((column) => column.title), rows: [] },
    {
      name: text.sheets.help,
      columns: [title, required, example, help],
      widths: [14, 10, 30, 50],
      rows: columns.map((column) => [column.title, column.required ? yes : no, column.example, column.help]),
    },
  ])
}
