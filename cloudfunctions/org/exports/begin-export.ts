import { addDays } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { beginExport as contract } from '@qingjian/shared/org/export.contracts'
import type { Actor } from '../../platform/access/actor'
import { DuplicateKeyError } from '../../platform/database/duplicate-key-error'
import type { UseCase } from '../../platform/serve/method'
import { findThing } from '../find-thing'
import type { OrgDependencies } from '../org.dependencies'
import { exportPage, headsOf } from './export-page'
import type { ExportPass, RosterRange } from './export-pass'

const GOOD_FOR_MS = 600_000
const MOST_DAYS = 366
const TOO_MANY_DAYS = `一次最多导出${MOST_DAYS}天，请缩短时间段`
/** Long before the function's minute (config.json) is over. */
const LAST_READ_MS = 30_000

/** Lets a list be taken away: logged with filters, count and purpose before the pass for it is handed over. */
export const beginExport: UseCase<OrgDependencies, typeof contract> = async (dependencies, actor, input) => {
  const { now, passes, work } = dependencies
  const { filters, kind, reason, roster } = input
  if (kind === 'roster') {
    const fits = await checkRoster(dependencies, actor, roster)
    if (!fits.ok) return fits
  }
  const rowCount = await countRows(dependencies, actor, input)
  if (rowCount === undefined) return fail('CONFLICT', '内容太多，请缩小范围后再导出')
  const details = { kind, filters: roster ?? filters, count: rowCount }
  try {
    await work.commit((change) => change.audit({ subject: 'org_exports', reason, details }))
  } catch (error) {
    // The same request again: it stands in the log already.
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  const pass: ExportPass = { kind, filters, roster, actorId: actor.id, until: now + GOOD_FOR_MS }
  return succeed({ pass: passes.sign(pass), rowCount, columns: headsOf(kind) })
}

async function checkRoster(
  dependencies: OrgDependencies,
  actor: Actor,
  roster: RosterRange | undefined,
): Promise<Result<unknown>> {
  if (!roster) return fail('INVALID_INPUT', '请选择窗口和日期', { roster: '请选择窗口和日期' })
  const { fromDay, untilDay, windowId } = roster
  if (untilDay < fromDay || untilDay >= addDays(fromDay, MOST_DAYS))
    return fail('INVALID_INPUT', TOO_MANY_DAYS, { 'roster.untilDay': TOO_MANY_DAYS })
  return findThing(dependencies, actor, 'window', windowId)
}

/** How many rows it will be; undefined when it takes too long to count them. */
async function countRows(
  dependencies: OrgDependencies,
  actor: Actor,
  what: Pick<ExportPass, 'kind' | 'filters' | 'roster'>,
): Promise<number | undefined> {
  let count = 0
  let after: string | undefined
  do {
    if (dependencies.elapsed() > LAST_READ_MS) return undefined
    const { next, rows } = await exportPage(dependencies, actor, what, after)
    count += rows.length
    after = next
  } while (after !== undefined)
  return count
}
