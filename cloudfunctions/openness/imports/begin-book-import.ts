import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { beginBookImport as contract } from '@qingjian/shared/openness/import.contracts'
import { readColumns } from '@qingjian/shared/openness/read-columns'
import { positionOf } from '../../platform/ids/position'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import type { BookImportDocument } from '../openness.documents'
import { authorPlace, townIdOf } from '../publications/author-place'
import { checkFields } from '../publications/check-fields'
import { viewBookImport } from './find-book-import'

/** Opens an import for the rows of a file whose head is understood, of a place that the caller writes for. */
export const beginBookImport: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { columns, fields, fileName, kind },
) => {
  const { bookImports, directory, ids, now, work } = dependencies
  const place = await authorPlace(dependencies, actor, fields.regionId)
  if (!place.ok) return place
  const checked = await checkFields(dependencies, fields)
  if (!checked.ok) return checked
  const head = readColumns(kind, columns)
  if (!head.ok) return fail('INVALID_INPUT', '文件的表头还要改，请看下面的说明', head.fields)
  const { region, unitId } = place.data
  const { fulfils, ...words } = fields
  const startedBy = actor.personId ?? ''
  const id = `import-${ids.next()}`
  const one: BookImportDocument = {
    _id: id,
    position: positionOf(now, id.slice(-12)),
    kind,
    fileName,
    publication: {
      ...words,
      ...(fulfils !== undefined && { fulfils }),
      regionName: region.name,
      townId: townIdOf(region._id),
      ...(unitId !== undefined && { unitId }),
    },
    publicationId: ids.next(),
    columns: head.columns,
    state: 'collecting',
    receivedRows: 0,
    checkedRows: 0,
    readFrom: 0,
    problemCount: 0,
    totals: [],
    contentDigest: '',
    startedAt: now,
    startedBy,
    startedByName: (await directory.person(startedBy))?.name ?? '',
    touchedAt: now,
  }
  return succeed(
    await work.commit(async (change) => {
      await bookImports.put(change, one)
      await change.audit({ subject: `openness_imports/${id}`, details: { kind, regionId: region._id } })
      return viewBookImport(one)
    }),
  )
}
