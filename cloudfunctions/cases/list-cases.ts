import { plainCaseNumber } from '@qingjian/shared/cases/case-number'
import type { listCases as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { type Actor, canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import { rolesAt } from './case-reach'
import { caseRowViewOf, namesOf } from './case-views'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'
import { lookThrough } from './look-through'

const PAGE = 20

/** Cases of a queue within the caller's reach, or the one of a number. */
export const listCases: UseCase<CasesDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { cases, now, rated } = dependencies
  const { after, number, ...wanted } = input
  const place = await checkPlace(dependencies, actor, wanted)
  if (!place.ok) return place
  const found: { page: CaseDocument[]; next?: string } =
    number === undefined || number === ''
      ? await lookThrough(dependencies, actor, wanted, { after, size: PAGE })
      : {
          page: (await cases.ofNumber(plainCaseNumber(number))).filter(
            (one) => rolesAt(actor, one).length > 0,
          ),
        }
  const { next, page } = found
  const ratings = new Map((await rated.findAll(page.map(({ _id }) => _id))).map((one) => [one._id, one]))
  const names = await namesOf(
    dependencies,
    page.map(({ handlerId }) => handlerId),
  )
  return succeed({
    cases: page.map((value) => caseRowViewOf(value, ratings.get(value._id), names, now)),
    ...(next !== undefined && { next }),
  })
}

/** A filter names a place within the caller's reach, or nothing is found; a cadre's reach is their own cases. */
async function checkPlace(
  { directory }: CasesDependencies,
  actor: Actor,
  { regionId, unitId }: { regionId?: string | undefined; unitId?: string | undefined },
): Promise<Result<void>> {
  const none = fail('NOT_FOUND', '没有找到这个地方，或者不归您管理')
  if (unitId !== undefined) {
    const unit = await directory.unit(unitId)
    if (!unit || !canReach(actor, { regionId: unit.regionId, unitId })) return none
  }
  if (regionId !== undefined && !canReach(actor, { regionId })) return none
  return succeed(undefined)
}
