import { succeed } from '@qingjian/shared/kernel/result'
import type { openRunFiles as contract } from '@qingjian/shared/openness/powers/power.contracts'
import { canReach } from '../../platform/access/actor'
import type { UseCase } from '../../platform/serve/method'
import { linkedFiles } from '../files/linked-files'
import type { OpennessDependencies } from '../openness.dependencies'
import { NO_RUN } from './run-reach'

/** Links to the papers of a run that a village keeps; that they were seen is noted before they are. */
export const openRunFiles: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id },
) => {
  const { powerRuns, work } = dependencies
  const run = await powerRuns.find(id)
  if (!run || !canReach(actor, { regionId: run.regionId })) return NO_RUN
  const kept = run.records.flatMap(({ files }, record) =>
    files.filter(({ isPublic }) => !isPublic).map((file) => ({ ...file, record })),
  )
  await work.commit((change) =>
    change.audit({ subject: `openness_runs/${id}`, details: { step: 'open-files', files: kept.length } }),
  )
  const { files } = await linkedFiles(dependencies, kept)
  const urls = new Map(files.map((file) => [file.id, file.url]))
  return succeed({
    files: kept.flatMap(({ id: fileId, kind, material, name, record }) => {
      const url = urls.get(fileId)
      if (url === undefined) return []
      return [{ id: fileId, kind, name, ...(material !== undefined && { material }), record, url }]
    }),
  })
}
