import type { PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import type { RemindedOf } from '@qingjian/shared/reminder/wording'
import type { ReminderDependencies } from '../reminder.dependencies'
import type { PlanDocument } from '../reminder.documents'
import { type Member, type Places, readPlaces } from '../sending/walk-audience'
import { means } from './means'
import type { MonthEntry } from './month-entry'
import { reminderFor, type Speaking } from './reminder-for'
import { walkPeople } from './walk-people'
import { wordsOf } from './words-of'

/** Pages of 500 people that are looked at for one day; figures are the least where there are more. */
const MOST_PAGES = 10
/** Everybody's birthday: read once for all plans of a day, since the index finds it whoever else is meant. */
const NOT_NARROWED: Pick<PlanContent, 'audience' | 'exceptions'> = {
  audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] },
  exceptions: { unitIds: [], personIds: [] },
}
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
  const [first] = days
  const birthdays =
    first?.of.kind === 'party-birthday' ? await collect(counting, first, NOT_NARROWED) : undefined
  const reminded = new Set<string>()
  const entries: MonthEntry[] = []
  for (const day of days) {
    const { isMore, people } = birthdays ?? (await collect(counting, day, {}))
    const meant = people.filter(({ person }) => means(day.content, person, counting.places))
    entries.push({ ...countDay(counting, day, meant, reminded), isMore })
  }
  return entries
}

/** Everybody whom a day is about. @param instead of what the content says */
async function collect(
  { dependencies, places }: Counting,
  { content, of: { day } }: DayAhead,
  instead: Partial<PlanContent>,
): Promise<{ people: Member[]; isMore: boolean }> {
  const people: Member[] = []
  const walk = { day, places, mostPages: MOST_PAGES }
  const { isMore } = await walkPeople(dependencies, { ...content, ...instead }, walk, (found) =>
    people.push(found),
  )
  return { people, isMore }
}

/** @param reminded ids of people whom an older plan reminds of the same; added to */
function countDay(
  { price, speakingOf }: Counting,
  { content, of, plan: { _id: planId, name: planName, skipped } }: DayAhead,
  people: readonly Member[],
  reminded: Set<string>,
): Omit<MonthEntry, 'isMore'> {
  const { day, kind, title } = of
  const isSkipped = skipped.some((one) => one.day === day)
  const own = people.filter(({ person }) => !reminded.has(person._id))
  const about = { day, planId, planName, kind, title, people: own.length }
  if (isSkipped) return { ...about, state: 'skipped', parts: 0, cost: 0 }
  const speaking = speakingOf(content)
  const parts = own.reduce((sum, found) => sum + reminderFor(found, of, speaking).parts, 0)
  for (const { person } of own) reminded.add(person._id)
  return { ...about, state: 'waiting', parts, cost: parts * price }
}
