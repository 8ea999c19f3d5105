import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { addImportRows as contract } from '@qingjian/shared/org/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { findImport } from './find-import'
import { chunkContext } from './read-rows'

/** Takes in a chunk of rows; the same chunk again replaces itself. */
export const addImportRows: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { from, importId, rows, sheet },
) => {
  const found = await findImport(dependencies, actor, importId)
  if (!found.ok) return found
  if (found.data.state !== 'collecting') return fail('CONFLICT', '已经开始核对，不能再加内容，请重新导入')
  if (from + rows.length > found.data.rowCount)
    return fail('INVALID_INPUT', '行数比开始时说的多，请重新选择文件')
  const id = `${importId}:${String(from).padStart(6, '0')}`
  const text = dependencies.cipher.encrypt(JSON.stringify(rows), chunkContext(id))
  await dependencies.imports.putChunk({
    _id: id,
    importId,
    from,
    count: rows.length,
    sheet,
    rows: text,
  })
  return succeed({ received: rows.length })
}
