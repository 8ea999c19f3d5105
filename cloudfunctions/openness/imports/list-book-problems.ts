import { succeed } from '@qingjian/shared/kernel/result'
import type { listBookProblems as contract } from '@qingjian/shared/openness/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { importContext } from '../openness.documents'
import { findBookImport } from './find-book-import'
import type { ProblemCell } from './problem-cells'

const PAGE = 100

/** The bad cells of an import, in the order of the file: those that are kept in words, and how many there are. */
export const listBookProblems: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after = 0, importId },
) => {
  const { bookImports, cipher } = dependencies
  const found = await findBookImport(dependencies, actor, importId)
  if (!found.ok) return found
  const problems: ProblemCell[] = []
  let kept = 0
  for (const { _id, count, problems: text } of await bookImports.problems(importId)) {
    if (kept + count > after && problems.length < PAGE) {
      const cells = JSON.parse(cipher.decrypt(text, importContext(_id, 'problems'))) as ProblemCell[]
      problems.push(...cells.slice(Math.max(0, after - kept)))
    }
    kept += count
  }
  const page = problems.slice(0, PAGE)
  const next = after + page.length
  return succeed({
    problems: page,
    total: found.data.problemCount,
    next: next < kept && page.length > 0 ? next : undefined,
  })
}
