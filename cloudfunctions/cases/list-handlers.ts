import { OPEN_STATES } from '@qingjian/shared/cases/case-states'
import type { listHandlers as contract } from '@qingjian/shared/cases/cases.contracts'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { canReach } from '../platform/access/actor'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'

/** Cases of one person that are counted in each state at most. */
const MOST = 50

/** Who of a unit can be given a case, with how much each has already. */
export const listHandlers: UseCase<CasesDependencies, typeof contract> = async (
  { cases, directory },
  actor,
  { unitId },
) => {
  const unit = await directory.unit(unitId)
  if (!unit || !canReach(actor, { regionId: unit.regionId, unitId }))
    return fail('NOT_FOUND', '没有找到这个单位，或者不归您管理')
  const people = (await directory.peopleOfUnit(unitId)).filter(({ closedOn }) => closedOn === undefined)
  const openCases = async (handlerId: string) => {
    const counts = await Promise.all(
      OPEN_STATES.map(async (state) => {
        const walk = { scope: { handlerId }, by: { state } }
        return (await cases.walk(walk, undefined, MOST, true)).length
      }),
    )
    return counts.reduce((sum, count) => sum + count, 0)
  }
  const views = []
  for (const { _id, name, position } of people)
    views.push({ id: _id, name, position, openCases: await openCases(_id) })
  return succeed({ people: views })
}
