import { succeed } from '@qingjian/shared/kernel/result'
import type { listBookImports as contract } from '@qingjian/shared/openness/import.contracts'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { viewBookImport } from './find-book-import'

const PAGE = 30

/** The caller's imports, newest first. */
export const listBookImports: UseCase<OpennessDependencies, typeof contract> = async (
  { bookImports },
  actor,
  { after },
) => {
  const found = await bookImports.ofPerson(actor.personId ?? '', after, PAGE)
  const next = found.length === PAGE ? found.at(-1)?.position : undefined
  return succeed({ imports: found.map(viewBookImport), next })
}
