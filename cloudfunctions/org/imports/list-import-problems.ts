import { succeed } from '@qingjian/shared/kernel/result'
import type { listImportProblems as contract } from '@qingjian/shared/org/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { findImport } from './find-import'
import type { CellProblem } from './import.documents'
import { problemsContext } from './keep-problems'

const PAGE = 100

/** The bad cells of an import, in the order of the file. */
export const listImportProblems: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after = 0, importId },
) => {
  const found = await findImport(dependencies, actor, importId)
  if (!found.ok) return found
  const problems: CellProblem[] = []
  let before = 0
  for (const { _id, count, problems: text } of await dependencies.imports.problems(importId)) {
    if (before + count > after && problems.length < PAGE) {
      const cells = JSON.parse(dependencies.cipher.decrypt(text, problemsContext(_id))) as CellProblem[]
      problems.push(...cells.slice(Math.max(0, after - before)))
    }
    before += count
  }
  const page = problems.slice(0, PAGE)
  const next = after + page.length
  return succeed({ problems: page, total: before, next: next < before ? next : undefined })
}
