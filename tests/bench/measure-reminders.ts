import { atMost, type Figure, reported } from './figure'
import { medianOf } from './interleave'
import { type DayOfReminders, daysFrom, type ReminderHouse, startReminderHouse } from './reminder-house'

const FIRST_DAY = '2027-03-01'
const ROUNDS = 5
/**
 * Days of a thousand each, one to get warm: as many before the large ones as after, since a row costs more in a larger
 * database, whoever writes it.
 */
const [WARMING = '', ...DAYS] = daysFrom(FIRST_DAY, 1 + ROUNDS + 2 + ROUNDS)
const DAYS_BEFORE = DAYS.slice(0, ROUNDS)
const [DAY_OF_TEN = '', DAY_OF_HUNDRED = ''] = DAYS.slice(ROUNDS)
const DAYS_AFTER = DAYS.slice(ROUNDS + 2)
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

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`

async function medianTime(house: ReminderHouse, days: readonly string[]): Promise<number> {
  const times: number[] = []
  for (const day of days) times.push((await house.runDay(day)).milliseconds)
  return medianOf(times)
}

/** A thousand to a hundred thousand political birthdays on one day, until each has its message in the queue. */
export async function measureReminders(): Promise<Figure[]> {
  const house = await startReminderHouse(FIRST_DAY)
  try {
    for (const day of [WARMING, ...DAYS_BEFORE, ...DAYS_AFTER]) await house.addPeople(day, FEW)
    await house.addPeople(DAY_OF_TEN, TEN)
    await house.addPeople(DAY_OF_HUNDRED, HUNDRED)
    await house.runDay(WARMING)
    const before = await medianTime(house, DAYS_BEFORE)
    const ten = await house.runDay(DAY_OF_TEN)
    const hundred = await house.runDay(DAY_OF_HUNDRED)
    const after = await medianTime(house, DAYS_AFTER)
    const perThousand = (before + after) / 2
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
        detail: `${inSeconds(hundred.milliseconds)} against ${inSeconds(before)} before and ${inSeconds(after)} after`,
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
