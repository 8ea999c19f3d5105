import { dayOf, startOfDay } from '@qingjian/shared/calendar/day'
import { fitsScope, GRANT_POLICY } from '@qingjian/shared/identity/grant-policy'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { GrantRecord } from '../platform/access/access.documents'
import { isGrantOpen } from '../platform/access/grant-state'

const YEAR = 366 * 24 * 60 * 60_000
/** Further ahead nobody knows what a post will be. */
const FARTHEST_BEGINNING = YEAR
const LONGEST_GRANT = 5 * YEAR

type Asked = Pick<GrantRecord, 'role' | 'regions' | 'units' | 'from'> & { until?: number | undefined }

const DATES = '日期不对，请检查'

/** Whether the dates make sense: from today on, ending after the beginning. */
export function checkDates({ from, until }: Asked, now: number): Result<true> {
  const wrong = (field: string, message: string) => fail('INVALID_INPUT', DATES, { [field]: message })
  if (from < startOfDay(dayOf(now))) return wrong('from', '开始日期不能早于今天')
  if (from > now + FARTHEST_BEGINNING) return wrong('from', '开始日期不能晚于一年以后')
  if (until === undefined) return succeed(true)
  if (until <= from || until <= now) return wrong('until', '结束日期要晚于开始日期')
  return until > from + LONGEST_GRANT ? wrong('until', '一次最多授予五年') : succeed(true)
}

const SCOPE_MESSAGES = {
  regions: '这个角色按地区授予，请只选择地区',
  units: '这个角色按单位授予，请只选择单位',
  either: '请选择地区或单位',
} as const

/** Whether the role can be limited to such a scope. */
export function checkScope({ role, ...scope }: Asked): Result<true> {
  if (fitsScope(role, scope)) return succeed(true)
  const message = SCOPE_MESSAGES[GRANT_POLICY[role].scope]
  return fail('INVALID_INPUT', message, { [scope.units.length > 0 ? 'units' : 'regions']: message })
}

/** Whether the role goes together with what the person has already or waits for. */
export function checkOthers(asked: Asked, others: readonly GrantRecord[], now: number): Result<true> {
  const open = others.filter((grant) => isGrantOpen(grant, now))
  const excluded: readonly StaffRole[] = GRANT_POLICY[asked.role].excludes ?? []
  if (open.some(({ role }) => excluded.includes(role)))
    return fail('CONFLICT', '系统管理员和审计员不能是同一个人')
  const places = ({ regions, units }: Asked) => [...regions, '/', ...units].join(' ')
  const isSame = (grant: GrantRecord) => grant.role === asked.role && places(grant) === places(asked)
  return open.some(isSame) ? fail('CONFLICT', '这个人已有相同的角色，或者正在等待批准') : succeed(true)
}
