import { fail, type Result } from '@qingjian/shared/kernel/result'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import type { OpennessDependencies } from '../openness.dependencies'
import { type LineDocument, lineVersionId, type PublicationDocument } from '../openness.documents'

type Dependencies = Pick<OpennessDependencies, 'draftLines' | 'lines' | 'publications'>

const OVER: readonly PublicationState[] = ['published', 'archived', 'withdrawn', 'discarded']
const BEING_WITHDRAWN = fail('CONFLICT', '这份材料正在全部撤回，请等撤回办完')
const BEING_CHANGED = fail('CONFLICT', '这份材料有更正或撤回还没有办完，请先办完或者作废')

/** Corrections and withdrawals of a publisher's year that are neither public nor given up. */
async function changesUnderWay(
  { publications }: Dependencies,
  { regionId, year }: Pick<PublicationDocument, 'regionId' | 'year'>,
): Promise<PublicationDocument[]> {
  const ofYear = await publications.ofYear(regionId, year)
  return ofYear.filter(({ kind, state }) => kind !== 'lines' && !OVER.includes(state))
}

/** In which publications lines came first, whatever corrected them since. */
async function originsOf(
  { lines, publications }: Dependencies,
  lineIds: readonly string[],
): Promise<PublicationDocument[]> {
  const first = await lines.byIds(lineIds.map((lineId) => lineVersionId(lineId, 1)))
  return publications.findAll(first.map(({ publicationId }) => publicationId))
}

/** Why lines cannot be changed: the whole publication in which they came is being withdrawn. */
export async function refuseWithdrawing(
  dependencies: Dependencies,
  lines: readonly LineDocument[],
): Promise<Result<never> | undefined> {
  for (const origin of await originsOf(
    dependencies,
    lines.map(({ lineId }) => lineId),
  )) {
    const changes = await changesUnderWay(dependencies, origin)
    if (changes.some(({ withdraws }) => withdraws === origin._id)) return BEING_WITHDRAWN
  }
  return undefined
}

/** Why a publication cannot be withdrawn as a whole: it is being withdrawn or corrected already. */
export async function refuseChanging(
  dependencies: Dependencies,
  publication: PublicationDocument,
): Promise<Result<never> | undefined> {
  for (const { _id, withdraws } of await changesUnderWay(dependencies, publication)) {
    if (withdraws === publication._id) return BEING_WITHDRAWN
    const drafted = await dependencies.draftLines.chunk(_id, 0)
    const origins = await originsOf(
      dependencies,
      drafted.flatMap(({ lineId }) => lineId ?? []),
    )
    if (origins.some((origin) => origin._id === publication._id)) return BEING_CHANGED
  }
  return undefined
}
