import { dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { reportOccasion as contract } from '@qingjian/shared/openness/affairs/affair.contracts'
import { dueDayOf } from '@qingjian/shared/openness/affairs/dues'
import { findPersonalNumbers, PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'
import { canReach } from '../../platform/access/actor'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { townIdOf } from '../publications/author-place'
import type { AffairItemDocument, OccasionDocument } from './affairs.documents'

/** Of one village and year. */
const MOST_OCCASIONS = 300
const OCCASION_DIGITS = 24

const NO_PLACE = fail('NOT_FOUND', '没有找到这个村，或者不归您负责', { regionId: '请选择您负责的村' })
const KNOWN = fail('CONFLICT', '这件事已经登记过了，不用再登记')
const TOO_MANY = fail('CONFLICT', '这个村今年登记的事太多了，请联系区里核对')

/** Notes what happened in a village and is to be public at once; the same is noted once. */
export const reportOccasion: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { happenedOn, itemId, regionId, title },
) => {
  const { affairs, directory, hash, now, work } = dependencies
  const [[region], items] = await Promise.all([directory.regions([regionId]), affairs.items()])
  if (!region || levelOf(regionId) !== 'village' || !canReach(actor, { regionId })) return NO_PLACE
  const item = items.find(({ _id }) => _id === itemId)
  const checked = checkOccasion(item, { happenedOn, regionId, title }, dayOf(now))
  if (!checked.ok) return checked
  const dueOn = dueDayOf(happenedOn, checked.data.dueDays)
  const year = Number(dueOn.slice(0, 4))
  if ((await affairs.occasions(regionId, year)).length >= MOST_OCCASIONS) return TOO_MANY
  const said = JSON.stringify([regionId, itemId, happenedOn, title])
  const occasion: OccasionDocument = {
    _id: `o${hash('openness-occasion', said).slice(0, OCCASION_DIGITS)}`,
    ...{ itemId, regionId, townId: townIdOf(regionId), year, title, happenedOn, dueOn },
    at: now,
    by: actor.personId ?? '',
  }
  return commitUnlessRefused(work, async (change) => {
    const before = await affairs.readOccasion(change, occasion._id)
    if (before && !before.cancelled) return KNOWN
    await affairs.putOccasion(change, occasion)
    await change.audit({
      subject: `openness_occasions/${occasion._id}`,
      details: { itemId, regionId, happenedOn, dueOn },
    })
    return succeed({ period: occasion._id, dueOn })
  })
}

function checkOccasion(
  item: AffairItemDocument | undefined,
  { happenedOn, regionId, title }: { happenedOn: string; regionId: string; title: string },
  today: string,
): Result<AffairItemDocument> {
  const refuse = (field: string, message: string) => fail('INVALID_INPUT', message, { [field]: message })
  if (item?.clock !== 'at-once') return refuse('itemId', '请选择目录里要随时公开的一项')
  if (happenedOn > today) return refuse('happenedOn', '还没有到这一天，请在事情发生以后登记')
  const isAsked = item.from <= happenedOn && (item.until === undefined || happenedOn <= item.until)
  const clock = item.villages
    .filter((one) => one.regionId === regionId && one.from <= happenedOn)
    .sort((one, other) => (one.from < other.from ? 1 : -1))[0]?.clock
  if (!isAsked || clock === 'none')
    return refuse('itemId', `那一天“${item.name}”不要求这个村公开，请核对日期和事项`)
  const [leak] = findPersonalNumbers(title)
  return leak
    ? refuse('title', `里面有${PERSONAL_NUMBER_NAMES[leak.kind]}，公开会泄露个人信息，请删去`)
    : succeed(item)
}
