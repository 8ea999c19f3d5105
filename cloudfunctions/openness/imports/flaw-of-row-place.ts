import type { CellFlaw } from '@qingjian/shared/openness/book-cells'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import { columnOfField } from '@qingjian/shared/openness/read-book-row'
import type { BookImportDocument } from '../openness.documents'
import { flawOfPlace } from '../publications/line-place'

/** What is wrong with the places that a row names, said to somebody who has the file in front of them. */
export function flawOfRowPlace(
  { kind, publication }: Pick<BookImportDocument, 'kind' | 'publication'>,
  line: Pick<LineFields, 'giver' | 'kind' | 'regionId'>,
): CellFlaw | undefined {
  const flaw = flawOfPlace(publication, line)
  if (!flaw) return undefined
  const { regionName } = publication
  const isFromOutside = kind === 'allocations' && line.giver?.regionId === undefined
  const remedies: Record<string, string> = {
    giver: '请删去这一行，由拨出方自己公开',
    regionId: isFromOutside
      ? `拨给下级的，拨出方填写“${regionName}”；上级拨来的，接收方填写“${regionName}”`
      : REGION_REMEDIES[kind](regionName),
  }
  return {
    key: columnOfField(kind, flaw.field),
    problem: flaw.problem,
    remedy: remedies[flaw.field] ?? flaw.remedy,
  }
}

const REGION_REMEDIES: Record<BookImportDocument['kind'], (regionName: string) => string> = {
  payments: (regionName) => `填写“${regionName}”或者下属的村（社区），别处的请删去`,
  allocations: () => '填写下属的镇（街道）或者村（社区）',
  accounts: (regionName) => `填写“${regionName}”，别的村（社区）请另外导入`,
}
