import { succeed } from '@qingjian/shared/kernel/result'
import type { archivePublication as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { appendLog, logSubjectOf } from '../publishing/append-log'
import { sealOfPublication } from '../publishing/seal-publication'
import { takeStaffStep } from './take-publication-step'

/** Puts a publication away once it was up long enough and nothing is asked about it any more. */
export const archivePublication: UseCase<OpennessDependencies, typeof contract> = (
  dependencies,
  actor,
  { id, version },
) =>
  takeStaffStep(dependencies, actor, {
    id,
    version,
    step: 'archive',
    situation: async () => ({ hasOpenObjection: await dependencies.objections.hasOpen(id) }),
    async alongside(change, after) {
      const amount = after.totals.reduce((sum, total) => sum + total.amount, 0)
      const digest = sealOfPublication(after, after.runningDigest)
      await appendLog(dependencies, change, logSubjectOf(after), {
        act: 'archive',
        lines: after.lineCount,
        amount,
        digest,
      })
      return succeed({})
    },
  })
