import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { estimatePlan as contract } from '@qingjian/shared/reminder/reminder.contracts'
import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { RemindedOf } from '@qingjian/shared/reminder/wording'
import type { UseCase } from '../../platform/serve/method'
import { requireDistrict } from '../district-reach'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { Member } from '../sending/walk-audience'
import { checkContent } from './check-content'
import { firstDayFrom } from './first-day'
import { nextAnniversary } from './next-anniversary'
import { occasionsOfYear, remindedOn } from './next-occasion'
import { reminderFor, type Speaking } from './reminder-for'
import { walkPeople, wholeAudience } from './walk-people'

/** Pages of 500 people that are looked at; figures are the least where there are more. */
const MOST_PAGES = 20

/** What a content comes to in the coming twelve months, with people and words as they are today. */
export const estimatePlan: UseCase<ReminderDependencies, typeof contract> = async (
  dependencies,
  actor,
  { content },
) => {
  const { calendars, now, outbox, settings, signature } = dependencies
  const reach = await requireDistrict(dependencies, actor)
  if (!reach.ok) return reach
  const checked = await checkContent(dependencies, content)
  if (!checked.ok) return checked
  const { providerCode, text } = checked.data.words
  const [rules, years, price] = await Promise.all([settings.read(now), calendars.all(), outbox.priceOfPart()])
  const from = firstDayFrom(now, rules)
  const ahead = occasionsAhead(
    content,
    from,
    years.map(({ calendar }) => calendar),
  )
  const gaps = [
    ...ahead.gaps,
    ...(content.bySms && providerCode === undefined
      ? ['选用的模板还没有服务商编号，费用按以后能发短信估算']
      : []),
  ]
  const total = { people: 0, withoutMobile: 0, parts: 0 }
  const days = new Set<string>()
  const speaking: Speaking = { text, bySms: content.bySms, signature }
  const walk = ahead.isEmpty
    ? { isMore: false }
    : await walkPeople(
        dependencies,
        wholeAudience(content, from),
        { day: from, mostPages: MOST_PAGES },
        (found) => {
          const occasions = ahead.of(found)
          if (occasions.length === 0) return
          total.people += 1
          if (found.person.mobile === undefined) total.withoutMobile += 1
          for (const of of occasions) {
            days.add(of.day)
            total.parts += reminderFor(found, of, speaking).parts
          }
        },
      )
  return succeed({ ...total, ...walk, days: days.size, cost: total.parts * price, gaps })
}

interface Ahead {
  /** What somebody of the audience is reminded of. */
  of(found: Member): RemindedOf[]
  /** Nobody is reminded of anything, as far as can be told. */
  isEmpty: boolean
  gaps: string[]
}

function occasionsAhead(
  content: PlanContent,
  from: string,
  calendars: Parameters<typeof remindedOn>[2],
): Ahead {
  if (content.when.kind === 'post')
    return { of: () => [], isEmpty: true, gaps: ['任职转岗提醒跟着人员任免发，事先估算不了'] }
  if (content.when.kind === 'party-birthday')
    return { of: ({ person }) => birthdaysOf(content, person.partyJoinedOn, from), isEmpty: false, gaps: [] }
  const { gap, occasions } = occasionsOfYear(content, from, calendars)
  return { of: () => occasions, isEmpty: occasions.length === 0, gaps: gap === undefined ? [] : [gap] }
}

function birthdaysOf(content: PlanContent, joinedOn: string | undefined, from: string): RemindedOf[] {
  const day = joinedOn === undefined ? undefined : nextAnniversary(joinedOn, from)
  const found: Result<RemindedOf | undefined> =
    day === undefined ? succeed(undefined) : remindedOn(content, day, [])
  return found.ok && found.data ? [found.data] : []
}
