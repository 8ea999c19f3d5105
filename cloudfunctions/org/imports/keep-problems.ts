import { IMPORT_COLUMNS } from '@qingjian/shared/org/import-columns'
import type { OrgDependencies } from '../org.dependencies'
import type { CellProblem, ImportDocument } from './import.documents'
import type { Problem } from './planner'

export function problemsContext(id: string): string {
  return `org_import_problems/${id}/problems`
}

/** Stores what is wrong in the slice that begins at a row. */
export async function keepProblems(
  { cipher, imports }: OrgDependencies,
  { _id: importId, kind }: ImportDocument,
  from: number,
  problems: readonly Problem[],
): Promise<void> {
  const id = `${importId}:${String(from).padStart(6, '0')}`
  const titles = new Map<string, string>(IMPORT_COLUMNS[kind].map(({ key, title }) => [key, title]))
  const cells = problems.map(
    ({ column, line, problem, remedy }): CellProblem => ({
      sheet: line.sheet,
      row: line.row,
      column: titles.get(column) ?? column,
      value: shown(column, line.cells[column] ?? ''),
      problem,
      remedy,
    }),
  )
  await imports.putProblems({
    _id: id,
    importId,
    from,
    count: cells.length,
    problems: cipher.encrypt(JSON.stringify(cells), problemsContext(id)),
  })
}

/** Phone numbers stand masked wherever they are shown, the wrong ones, too. */
function shown(column: string, value: string): string {
  const text = [...value].slice(0, 60).join('')
  return column === 'mobile' && text.length >= 8 ? `${text.slice(0, 3)}****${text.slice(-4)}` : text
}
