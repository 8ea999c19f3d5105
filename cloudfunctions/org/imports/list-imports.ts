import { succeed } from '@qingjian/shared/kernel/result'
import type { listImports as contract } from '@qingjian/shared/org/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OrgDependencies } from '../org.dependencies'
import { viewImport } from './view-import'

const PAGE = 30

/** The caller's imports, newest first. */
export const listImports: UseCase<OrgDependencies, typeof contract> = async (
  { imports },
  actor,
  { after },
) => {
  const found = await imports.ofPerson(actor.personId ?? '', after, PAGE)
  const next = found.length === PAGE ? found.at(-1)?.position : undefined
  return succeed({ imports: found.map(viewImport), next })
}
