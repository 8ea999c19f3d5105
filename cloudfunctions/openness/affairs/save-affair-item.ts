import { dayOf } from '@qingjian/shared/calendar/day'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { saveAffairItem as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import type { AffairItem } from '@qingjian/shared/openness/affairs/affair-fields'
import { DEFAULT_CATALOGUE } from '@qingjian/shared/openness/affairs/default-catalogue'
import { keptPeriods } from '@qingjian/shared/openness/affairs/kept-periods'
import { reachesDistrict } from '../../platform/access/district-reach'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { refuseNumbers } from '../powers/refuse-numbers'
import type { AffairItemDocument } from './affairs.documents'

/** So that the whole catalogue is one page. */
const MOST_ITEMS = 200

export const NO_ITEM = fail('NOT_FOUND', '没有找到这一项，或者不归您管理')
export const ITEM_CHANGED = fail('CONFLICT', '这一项刚刚有人改过，请刷新后再看')
const TOO_MANY = fail('CONFLICT', `目录里最多${MOST_ITEMS}项，请先结束不用的`)
const ENDS_TOO_EARLY = refusal('item.until', '最后一天不能在开始那天之前')
const ENDS_IN_THE_PAST = refusal('item.until', '已经要求过的不能往前取消，最后一天要选今天或者以后')
const IN_USE =
  '已经按这个时间要求过村里，多久公开一次、几天内公开、从哪天开始都不能再改。要改，请把这一项结束，再另加一项'

/** Adds an item to the catalogue, one of the default ones under its own id, or changes what may be changed of it. */
export const saveAffairItem: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { id: wanted, item, reason, version = 0 },
) => {
  const { affairs, ids, now, work } = dependencies
  if (!(await reachesDistrict(dependencies, actor))) return NO_ITEM
  if (item.until !== undefined && item.until < item.from) return ENDS_TOO_EARLY
  const safe = refuseLeaks(item)
  if (!safe.ok) return safe
  const known = await affairs.items()
  const id = wanted ?? ids.next()
  const isNew = !known.some(({ _id }) => _id === id)
  if (isNew && wanted !== undefined && !DEFAULT_CATALOGUE.some((one) => one.id === wanted)) return NO_ITEM
  if (isNew && known.length >= MOST_ITEMS) return TOO_MANY
  return commitUnlessRefused(work, async (change) => {
    const before = await affairs.readItem(change, id)
    if ((before?.version ?? 0) !== version) return ITEM_CHANGED
    const checked = before ? checkChange(before, item, dayOf(now)) : succeed(undefined)
    if (!checked.ok) return checked
    const after = { _id: id, version: version + 1, ...item, villages: before?.villages ?? [] }
    await affairs.putItem(change, after)
    await change.audit({
      subject: `openness_affair_items/${id}`,
      reason,
      details: {
        name: item.name,
        clock: item.clock,
        dueDays: item.dueDays,
        from: item.from,
        until: item.until,
      },
    })
    return succeed({ id, version: after.version })
  })
}

/** The catalogue is read by everybody, without a review before. */
function refuseLeaks({ basis, hint, name }: AffairItem): Result<void> {
  return refuseNumbers({
    'item.name': { name: '名称', texts: [name] },
    'item.basis': { name: '依据', texts: [basis] },
    'item.hint': { name: '要写什么', texts: [hint] },
  })
}

/** What was asked of villages stays: a clock whose first period is over neither changes nor ends before today. */
function checkChange(before: AffairItemDocument, item: AffairItem, today: string): Result<void> {
  if (!isInUse(before, today)) return succeed(undefined)
  for (const field of ['clock', 'dueDays', 'from'] as const)
    if (item[field] !== before[field]) return refusal(`item.${field}`, IN_USE)
  const endsAnew = item.until !== before.until
  const hasEnded = before.until !== undefined && before.until < today
  if (endsAnew && (hasEnded || (item.until !== undefined && item.until < today))) return ENDS_IN_THE_PAST
  return succeed(undefined)
}

function isInUse({ clock, from }: AffairItemDocument, today: string): boolean {
  if (clock === 'at-once') return from < today
  const [first] = keptPeriods({ clock, from, changes: [] }, today)
  return first !== undefined && first.lastDay < today
}

function refusal(field: string, message: string): Result<never> {
  return fail('INVALID_INPUT', message, { [field]: message })
}
