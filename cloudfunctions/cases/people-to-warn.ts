import type { WarningLevel } from '@qingjian/shared/cases/case-states'
import type { CasesDependencies } from './cases.dependencies'
import type { CaseDocument } from './cases.documents'

/** People that one warning goes to at most. */
const MOST_PEOPLE = 20

/**
 * Whose it is to be told: on whose desk the case lies, then the unit's leader or the town's reviewer, then the commission.
 * Never the rated person.
 */
export async function peopleToWarn(
  { now, roleHolders }: Pick<CasesDependencies, 'now' | 'roleHolders'>,
  value: CaseDocument,
  level: Exclude<WarningLevel, 'none'>,
): Promise<string[]> {
  const { handlerId, ratedPersonId, regionId, state, unitId } = value
  const place = { regionId, unitId }
  const found = await (async () => {
    if (level === 'commission') return roleHolders.covering('inspector', place, now)
    if (level === 'superior') {
      const leaders = await roleHolders.covering('leader', place, now, 'by-unit')
      return leaders.length > 0 ? leaders : roleHolders.covering('town-reviewer', place, now)
    }
    if (state === 'misdirected') return roleHolders.covering('dispatcher', place, now)
    if (state === 'dismissing') return roleHolders.covering('inspector', place, now)
    return handlerId === undefined ? roleHolders.covering('unit-clerk', place, now, 'by-unit') : [handlerId]
  })()
  return found.filter((personId) => personId !== ratedPersonId).slice(0, MOST_PEOPLE)
}
