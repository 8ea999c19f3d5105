import type { CaseQueue, CaseState } from '@qingjian/shared/cases/case-states'
import { OPEN_STATES } from '@qingjian/shared/cases/case-states'
import type { Actor } from '../platform/access/actor'
import { rankAt } from './case-keys'
import { rolesAt } from './case-reach'
import type { CaseDocument } from './cases.documents'
import type { CaseScope, CaseWalk } from './cases.repository'

/** Where somebody has to do something before a clock ends. */
const WITH_CLOCK: readonly CaseState[] = ['to-verify', 'misdirected', 'dismissing', 'rectifying', 'reopened']
const DISTRICT_CODE_LENGTH = 6
const TOWN_CODE_LENGTH = 9

/** What a list shows: a queue, within the actor's reach, perhaps of one unit or region. */
export interface Wanted {
  queue: CaseQueue
  unitId?: string | undefined
  regionId?: string | undefined
}

/** The walks over indexes that together find a queue; more than one only where somebody has several scopes. */
export function walksOf(actor: Actor, wanted: Wanted, now: number): CaseWalk[] {
  return scopesOf(actor, wanted).flatMap((scope) => walksIn(scope, wanted.queue, now))
}

/** Whether a row that a walk brought is one of the queue that the actor may see. */
export function isWanted(actor: Actor, { queue, regionId, unitId }: Wanted, value: CaseDocument): boolean {
  return (
    rolesAt(actor, value).length > 0 &&
    (unitId === undefined || value.unitId === unitId) &&
    (regionId === undefined || value.regionId.startsWith(regionId)) &&
    (queue !== 'mine' || value.handlerId === actor.personId) &&
    (queue !== 'unassigned' || value.handlerId === undefined) &&
    ((queue !== 'extension' && queue !== 'appeal') || value.waitsFor === queue)
  )
}

/** As few scopes as cover what the actor reaches; what they cover besides, `isWanted` leaves out. */
function scopesOf(actor: Actor, { queue, regionId, unitId }: Wanted): CaseScope[] {
  const own: CaseScope[] = actor.personId === undefined ? [] : [{ handlerId: actor.personId }]
  const wide = actor.grants.filter(({ role }) => role !== 'cadre')
  if (queue === 'mine' || wide.length === 0) return own
  if (unitId !== undefined) return [{ unitId }]
  const regions = regionId === undefined ? wide.flatMap((grant) => grant.regions) : [regionId]
  if (regions.some((region) => region.length <= DISTRICT_CODE_LENGTH)) return [{}]
  const towns = new Set(regions.map((region) => region.slice(0, TOWN_CODE_LENGTH)))
  const units = regionId === undefined ? new Set(wide.flatMap((grant) => grant.units)) : new Set<string>()
  return [
    ...[...towns].map((townId) => ({ townId })),
    ...[...units].map((one) => ({ unitId: one })),
    ...(wide.length < actor.grants.length ? own : []),
  ]
}

function walksIn(scope: CaseScope, queue: CaseQueue, now: number): CaseWalk[] {
  const inStates = (states: readonly CaseState[], before?: string): CaseWalk[] =>
    states.map((state) => ({ scope, by: { state }, ...(before !== undefined && { before }) }))
  switch (queue) {
    case 'all':
      return [{ scope, by: undefined }]
    case 'mine':
      return inStates(OPEN_STATES)
    case 'overdue':
      return inStates(WITH_CLOCK, rankAt(now + 1, ''))
    case 'unassigned':
      return 'handlerId' in scope ? [] : [{ scope, by: { desk: 'unassigned' } }]
    case 'extension':
    case 'appeal':
      return 'handlerId' in scope ? inStates(OPEN_STATES) : [{ scope, by: { waitsFor: queue } }]
    default:
      return inStates([queue])
  }
}
