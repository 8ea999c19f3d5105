import { chunkRows, type SheetRow } from '@qingjian/shared/org/chunk-rows'
import { addImportRows, beginImport } from '@qingjian/shared/org/import.contracts'
import type { ImportKind } from '@qingjian/shared/org/org-kinds'
import { ask } from '../../lib/use-remote'

interface Sending {
  kind: ImportKind
  fileName: string
  digest: string
  sheets: { sheet: string; rows: SheetRow[] }[]
  count: number
  onProgress: (rows: number) => void
}

/** Begins an import and sends its rows; answers the import's id. Throws the cloud's refusal. */
export async function sendRows({
  count,
  digest,
  fileName,
  kind,
  onProgress,
  sheets,
}: Sending): Promise<string> {
  const { id } = await ask(beginImport, { kind, fileName, digest, rowCount: count })
  for (const chunk of chunkRows(sheets)) {
    await ask(addImportRows, { importId: id, ...chunk })
    onProgress(chunk.from + chunk.rows.length)
  }
  return id
}
