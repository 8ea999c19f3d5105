import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { readBookImport } from '@qingjian/shared/openness/import.contracts'
import type { Actor } from '../../platform/access/actor'
import type { OpennessDependencies } from '../openness.dependencies'
import type { BookImportDocument } from '../openness.documents'

export const NO_IMPORT = fail('NOT_FOUND', '没有找到这次导入')

/** The caller's own import; somebody else's is answered as one that never was. */
export async function findBookImport(
  { bookImports }: Pick<OpennessDependencies, 'bookImports'>,
  actor: Actor,
  importId: string,
): Promise<Result<BookImportDocument>> {
  const one = await bookImports.find(importId)
  return one && one.startedBy === actor.personId ? succeed(one) : NO_IMPORT
}

/** An import as whoever began it sees it. */
export function viewBookImport(one: BookImportDocument): ContractOutput<typeof readBookImport> {
  const { checkedRows, fileName, kind, problemCount, receivedRows, rowCount, startedAt, state } = one
  return {
    id: one._id,
    ...{ kind, fileName, title: one.publication.title, state },
    ...{ receivedRows, checkedRows, problemCount, startedAt, startedBy: one.startedByName },
    ...(rowCount !== undefined && { rowCount }),
    ...(state === 'applied' && { publicationId: one.publicationId }),
  }
}
