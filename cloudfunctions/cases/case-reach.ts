import type { StepTaker } from '@qingjian/shared/cases/case-core'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { doesGrantCover, type RoleGrant, type StaffRole } from '@qingjian/shared/kernel/roles'
import type { Actor } from '../platform/access/actor'
import type { CaseDocument } from './cases.documents'

type Reachable = Pick<CaseDocument, 'handlerId' | 'ratedUnitId' | 'regionId' | 'unitId'>

/**
 * The roles with which somebody reaches a case. A cadre's reaches what was given to them and nothing else; one of
 * follow-up never what their own unit handles.
 */
export function rolesAt(actor: Actor, value: Reachable): StaffRole[] {
  const place = { regionId: value.regionId, unitId: value.unitId }
  return actor.grants
    .filter((grant) => doesGrantCover(grant, place) && isRoleForCase(actor, grant, value))
    .map(({ role }) => role)
}

function isRoleForCase(actor: Actor, { role }: RoleGrant, value: Reachable): boolean {
  if (role === 'cadre') return value.handlerId !== undefined && value.handlerId === actor.personId
  if (role === 'follow-up-officer') return actor.unitId !== value.unitId && actor.unitId !== value.ratedUnitId
  return true
}

/** What is out of reach is answered like what never existed. */
export const NO_CASE = fail('NOT_FOUND', '没有找到这件案件，或者不归您办理')

/** The actor as somebody who may take steps of the case, or as somebody who never heard of it. */
export function staffAt(
  actor: Actor,
  value: CaseDocument | undefined,
): Result<StepTaker & { kind: 'staff' }> {
  if (value === undefined || actor.personId === undefined) return NO_CASE
  const roles = rolesAt(actor, value)
  if (roles.length === 0) return NO_CASE
  return succeed({ kind: 'staff', personId: actor.personId, unitId: actor.unitId ?? '', roles })
}
