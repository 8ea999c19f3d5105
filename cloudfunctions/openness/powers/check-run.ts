import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { checkRun as contract } from '@qingjian/shared/openness/powers/power.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { RunDocument } from './powers.documents'
import { digestOfBeginning, digestOfEnd, digestOfRecord } from './run-digests'

/** What can be compared with one entry of the public log. */
interface Told {
  what: string
  digest: string
}

/** Recomputes a run from what is stored, and compares each part with what the public log has noted of it. */
export const checkRun: UseCase<OpennessDependencies, typeof contract> = async (
  { powerRuns, publicationLog },
  _actor,
  { id },
) => {
  const run = await powerRuns.find(id)
  if (!run) return fail('NOT_FOUND', '没有找到这件事，请从列表重新打开')
  const noted = await publicationLog.ofSubject(id)
  const told = toldOf(run)
  const broken = told.findIndex(({ digest }, place) => noted[place]?.digest !== digest)
  const checked = run.records.length
  const brokenBy = (problem: string) => succeed({ state: 'broken' as const, checked, problem })
  if (told.length !== noted.length) return brokenBy(`公开记录里是${noted.length}条，现在有${told.length}条`)
  if (broken >= 0) return brokenBy(`${told[broken]?.what ?? ''}和公开记录对不上，登记后被改动过`)
  return succeed({ state: 'intact' as const, checked })
}

function toldOf(run: RunDocument): Told[] {
  const { _id, abandoned, records } = run
  return [
    { what: '发起的内容', digest: digestOfBeginning(run) },
    ...records.map((record, place) => ({
      what: `第${place + 1}条登记`,
      digest: digestOfRecord(_id, place, record),
    })),
    ...(abandoned ? [{ what: '中止的登记', digest: digestOfEnd(_id, abandoned) }] : []),
  ]
}
