import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { exportRows as contract } from '@qingjian/shared/org/export.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { exportPage } from './export-page'
import { readPass } from './export-pass'

/** The next page of an export for which a pass was handed over. */
export const exportRows: UseCase<OrgDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after, pass: text },
) => {
  const pass = readPass(dependencies, actor.id, text)
  if (!pass) return fail('FORBIDDEN', '导出已超过10分钟，请重新导出')
  return succeed(await exportPage(dependencies, actor, pass, after))
}
