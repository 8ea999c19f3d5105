import { atMost, type Figure, reported } from './figure'
import { medianOf } from './interleave'
import { type DayOfReminders, daysFrom, startReminderHouse } from './reminder-house'

const FIRST_DAY = '2027-03-01'
const ROUNDS = 5
/** Days of a thousand each, one to get warm. */
const DAYS_OF_FEW = daysFrom(FIRST_DAY, ROUNDS + 1)
const [DAY_OF_TEN, DAY_OF_HUNDRED] = daysFrom('2027-03-07', 2)
const FEW = 1_000
const TEN = 10_000
const HUNDRED = 100_000

const people = ({ databaseCalls }: DayOfReminders) =>
  databaseCalls
    .filter(({ collection }) => collection === 'org_people')
    .reduce((sum, { examined }) => sum + examined, 0)

/** Changes of single documents: leases, progress, how far an occasion is. */
const smallWrites = ({ databaseCalls }: DayOfReminders) =>
  databaseCalls.filter(({ action }) => /modify|remove/i.test(action)).length

/** A thousand to a hundred thousand political birthdays on one day, until each has its message in the queue. */
export async function measureReminders(): Promise<Figure[]> {
  const house = await startReminderHouse(FIRST_DAY)
  try {
    for (const day of DAYS_OF_FEW) await house.addPeople(day, FEW)
    await house.addPeople(DAY_OF_TEN ?? '', TEN)
    await house.addPeople(DAY_OF_HUNDRED ?? '', HUNDRED)
    const few: DayOfReminders[] = []
    for (const day of DAYS_OF_FEW) few.push(await house.runDay(day))
    const ten = await house.runDay(DAY_OF_TEN ?? '')
    const hundred = await house.runDay(DAY_OF_HUNDRED ?? '')
    const perThousand = medianOf(few.slice(1).map(({ milliseconds }) => milliseconds))
    const growth = hundred.milliseconds / (HUNDRED / FEW) / perThousand
    return [
      atMost(1, {
        figure: 'Reminders: people examined for each who is due, of 100,000',
        value: people(hundred) / HUNDRED,
      }),
      atMost(2.05, {
        figure: 'Reminders: writes for each of 10,000 messages',
        value: 2 + smallWrites(ten) / TEN,
        detail: 'two new rows, and their share of leases and progress',
      }),
      atMost(1.1, {
        figure: 'Reminders: time for each of 100,000 against 1,000',
        value: growth,
        detail: `${(hundred.milliseconds / 1000).toFixed(1)} s against ${(perThousand / 1000).toFixed(2)} s`,
      }),
      reported({
        figure: 'Reminders: messages queued per second',
        value: (HUNDRED * 1000) / hundred.milliseconds,
      }),
    ]
  } finally {
    await house.stop()
  }
}
