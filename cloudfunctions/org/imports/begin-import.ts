import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { beginImport as contract } from '@qingjian/shared/org/import.contracts'
import { positionOf } from '../../platform/ids/position'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import type { ImportDocument } from './import.documents'
import { refuseRepeat } from './refuse-repeat'
import { viewImport } from './view-import'

/** Opens an import for its rows to come in. */
export const beginImport: UseCase<OrgDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { digest, fileName, kind, rowCount } = input
  const { directory, ids, imports, now, work } = dependencies
  if (kind !== 'rosters' && !actor.grants.some(({ role }) => role === 'admin'))
    return fail('FORBIDDEN', '这里只能导入排班，其他内容请由系统管理员导入')
  const repeat = await refuseRepeat(dependencies, kind, digest)
  if (repeat) return repeat
  const startedBy = actor.personId ?? ''
  const id = `import-${ids.next()}`
  const one: ImportDocument = {
    _id: id,
    position: positionOf(now, id.slice(-12)),
    kind,
    fileName,
    fileDigest: digest,
    state: 'collecting',
    rowCount,
    checkedRows: 0,
    verifiedRows: 0,
    appliedRows: 0,
    problemCount: 0,
    seen: [],
    holdsRows: true,
    startedAt: now,
    startedBy,
    startedByName: (await directory.person(startedBy))?.name ?? '',
    touchedAt: now,
  }
  return succeed(
    await work.commit(async (change) => {
      await imports.save(change, one)
      return viewImport(one)
    }),
  )
}
