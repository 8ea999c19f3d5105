import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { RemindedOf } from '@qingjian/shared/reminder/wording'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { type Places, readPlaces } from '../sending/walk-audience'
import type { MonthEntry } from './month-entry'
import { reminderFor, type Speaking } from './reminder-for'
import { walkPeople } from './walk-people'
import { wordsOf } from './words-of'

/** Pages of 500 people that are looked at for one day; figures are the least where there are more. */
const MOST_PAGES = 10
/** Occasions that are counted side by side. */
const AT_ONCE = 8

/** One day on which a plan in force has something to say. */
export interface DayAhead {
  plan: PlanDocument
  content: PlanContent
  of: RemindedOf
}

/** What all days are counted with. */
interface Counting {
  dependencies: ReminderDependencies
  places: Places
  /** Of a part, in 分. */
  price: number
  speakingOf(content: PlanContent): Speaking
}

/**
 * How many people some days are about, without those about nobody. Whom two plans of a kind mean on one day is reminded
 * by the older one, as the job does it.
 * @param days those of older plans first
 */
export async function countDays(
  dependencies: ReminderDependencies,
  days: readonly DayAhead[],
): Promise<MonthEntry[]> {
  const { outbox, signature } = dependencies
  const [price, places, words] = await Promise.all([
    outbox.priceOfPart(),
    readPlaces(dependencies),
    wordsOf(
      dependencies,
      days.map(({ content }) => content),
    ),
  ])
  const counting: Counting = {
    dependencies,
    places,
    price,
    speakingOf(content) {
      const { providerCode, text } = words(content)
      return { text, bySms: content.bySms && providerCode !== undefined, signature }
    },
  }
  const groups = new Map<string, DayAhead[]>()
  for (const day of days) groups.set(sharedBy(day), [...(groups.get(sharedBy(day)) ?? []), day])
  const shared = [...groups.values()]
  const entries: MonthEntry[] = []
  for (let begin = 0; begin < shared.length; begin += AT_ONCE) {
    const some = shared.slice(begin, begin + AT_ONCE)
    entries.push(...(await Promise.all(some.map((group) => countTogether(counting, group)))).flat())
  }
  return entries.filter(({ people }) => people > 0)
}

/** Tells apart what somebody is reminded of once: a kind on a day; days that staff set are each plan's own. */
function sharedBy({ of: { day, kind }, plan }: DayAhead): string {
  return kind === 'own-day' ? `${plan._id}/${day}` : `${kind}/${day}`
}

async function countTogether(counting: Counting, days: readonly DayAhead[]): Promise<MonthEntry[]> {
  const reminded = new Set<string>()
  const entries: MonthEntry[] = []
  for (const day of days) entries.push(await countDay(counting, day, reminded))
  return entries
}

/** @param reminded ids of people whom an older plan reminds of the same; added to */
async function countDay(
  { dependencies, places, price, speakingOf }: Counting,
  { content, of, plan: { _id: planId, name: planName, skipped } }: DayAhead,
  reminded: Set<string>,
): Promise<MonthEntry> {
  const { day, kind, title } = of
  const isSkipped = skipped.some((one) => one.day === day)
  const speaking = speakingOf(content)
  const total = { people: 0, parts: 0 }
  const walk = { day, places, mostPages: MOST_PAGES }
  const { isMore } = await walkPeople(dependencies, content, walk, (found) => {
    if (reminded.has(found.person._id)) return
    total.people += 1
    if (isSkipped) return
    reminded.add(found.person._id)
    total.parts += reminderFor(found, of, speaking).parts
  })
  const state = isSkipped ? 'skipped' : 'waiting'
  return { day, planId, planName, kind, title, state, ...total, isMore, cost: total.parts * price }
}
