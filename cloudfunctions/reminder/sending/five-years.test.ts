import { HOLIDAYS } from '@qingjian/shared/reminder/holidays'
import { createReminderHouse, type ReminderHouse } from '../testing/reminder-house'

// Counting looks at every row for every day; it has tests of its own, and writes nothing that is compared here.
jest.mock('../records/recount-occasion', () => ({ recountOutdated: async () => undefined }))

/**
 * Five years day by day. What ought to come out is reckoned here a second time, from nothing but the rules as people say
 * them: none of the product's own rules may be imported into this half of the test.
 */
const FIRST = '2024-01-01'
const LAST = '2028-12-31'
const PEOPLE = 1000
const WINDOW = 3
const UNIT = 'unit-of-five-years'
const OTHER_UNIT = 'unit-commission'
const POSITION = '五年主任'

/** Each holiday's last working day, read from the calendars by hand. */
const BEFORE_HOLIDAYS = `2024-02-09 2024-04-03 2024-04-30 2024-06-07 2024-09-14 2024-09-30 2024-12-31
  2025-01-27 2025-04-03 2025-04-30 2025-05-30 2025-09-30 2025-12-31
  2026-02-14 2026-04-03 2026-04-30 2026-06-18 2026-09-24 2026-09-30 2026-12-31
  2027-02-04 2027-04-02 2027-04-30 2027-06-08 2027-09-14 2027-09-30 2027-12-31
  2028-01-23 2028-04-03 2028-04-29 2028-05-26 2028-09-30 2028-12-29`.split(/\s+/)

/** Years that the product does not bring, on the day on which they are entered; 2028 comes too late for its New Year. */
const ENTERED: Record<string, { holidays: string; workingWeekends: string[] }> = {
  '2026-11-10': {
    holidays:
      '元旦 2027-01-01 2027-01-03, 春节 2027-02-05 2027-02-11, 清明节 2027-04-03 2027-04-05, 劳动节 2027-05-01 2027-05-05, 端午节 2027-06-09 2027-06-11, 中秋节 2027-09-15 2027-09-17, 国庆节 2027-10-01 2027-10-07',
    workingWeekends: ['2027-01-30', '2027-10-09'],
  },
  '2028-01-05': {
    holidays:
      '元旦 2028-01-01 2028-01-03, 春节 2028-01-24 2028-01-30, 清明节 2028-04-04 2028-04-06, 劳动节 2028-05-01 2028-05-05, 端午节 2028-05-28 2028-05-30, 国庆节、中秋节 2028-10-01 2028-10-08',
    workingWeekends: ['2028-01-23', '2028-04-29', '2028-09-30'],
  },
  '2028-12-20': { holidays: '元旦 2029-01-01 2029-01-03', workingWeekends: [] },
}
const LATE_CALENDAR = { holidayDay: '2027-12-31', enteredOn: '2028-01-05' }

interface Member {
  id: string
  joined?: string
  unit: string
  position: string
  isHere: boolean
  hasNumber: boolean
}

/** A seeded generator (mulberry32), so that what fails can be run again. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const DAY_MS = 86_400_000
const shift = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10)
const distance = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether somebody who joined on a day keeps the anniversary on another. */
function hasBirthday(joined: string | undefined, day: string): boolean {
  if (joined === undefined || Number(joined.slice(0, 4)) >= Number(day.slice(0, 4))) return false
  const kept = joined.endsWith('02-29') && !isLeap(Number(day.slice(0, 4))) ? '02-28' : joined.slice(5)
  return kept === day.slice(5)
}

function isLeapDayOrItsSubstitute(day: string): boolean {
  return day.endsWith(isLeap(Number(day.slice(0, 4))) ? '02-29' : '02-28')
}

/** Reckons what everybody has to get. */
class Reckoning {
  readonly lines = new Map<string, string>()
  messages = 0

  /** What is due from a day on up to the day of a run, late or not. */
  reckon(members: Iterable<Member>, from: string, today: string): void {
    for (let day = from; day <= today; day = shift(day, 1)) {
      for (const member of members) {
        if (!member.isHere) continue
        const { joined, position } = member
        if (hasBirthday(joined, day)) this.add(member, 'party-birthday', day.slice(0, 4), day, today)
        if (position === POSITION && isLeapDayOrItsSubstitute(day))
          this.add(member, 'own-day', day, day, today)
      }
    }
  }

  reckonHoliday(members: Iterable<Member>, day: string, today: string): void {
    for (const member of members)
      if (member.isHere && member.unit === UNIT) this.add(member, 'holiday', day, day, today)
  }

  private add({ hasNumber, id }: Member, kind: string, key: string, day: string, today: string): void {
    const line = `${id} ${kind} ${key}`
    if (this.lines.has(line)) return
    const isSent = distance(day, today) <= WINDOW
    this.lines.set(line, isSent ? (hasNumber ? 'queued' : 'inbox-only') : 'missed')
    if (isSent && hasNumber) this.messages += 1
  }
}

/** A joining day, one in eight of them about the end of February. */
function drawJoined(random: (below: number) => number, lastYear: number): string {
  const year = 1990 + random(lastYear - 1990 + 1)
  if (random(8) > 0) return shift(`${year}-01-01`, random(365))
  return isLeap(year) ? shift(`${year}-02-27`, random(4)) : shift(`${year}-02-27`, random(3))
}

async function enterYear({ memory }: ReminderHouse, day: string): Promise<void> {
  const entered = ENTERED[day]
  if (!entered) return
  const holidays = entered.holidays.split(', ').map((one) => {
    const [name = '', from = '', to = ''] = one.split(' ')
    return { name, from, to }
  })
  const year = Number(holidays[0]?.from.slice(0, 4))
  const { workingWeekends } = entered
  const row = { _id: String(year), year, holidays, workingWeekends, version: 1, changedAt: 0, changedBy: '' }
  await memory.put('calendar_years', row)
}

describe('five years of a thousand people', () => {
  it('bring everybody what an independent reckoning says, through changes and outages', async () => {
    const random = randomOf(20261128)
    const house = await createReminderHouse()
    await house.memory.insert('org_units', [{ _id: UNIT, name: '五年局', regionId: '630102' }])
    house.moveTo(FIRST, '07:00')
    const nobody = { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [] }
    await house.addPlan('birthdays', {})
    await house.addPlan('holidays', {
      when: { kind: 'holiday', holidays: [...HOLIDAYS] },
      audience: { ...nobody, unitIds: [UNIT] },
    })
    await house.addPlan('leap-day', {
      when: { kind: 'own-day', day: '2024-02-29', yearly: true },
      audience: { ...nobody, positions: [POSITION] },
    })
    // Another plan that means a part of the same people: they still get one reminder.
    await house.addPlan('birthdays-again', { audience: { ...nobody, positions: [POSITION] } })

    const members = new Map<string, Member>()
    const keep = async (member: Member, day: string) => {
      members.set(member.id, member)
      await house.addPerson(member.id, {
        unitId: member.unit,
        position: member.position,
        ...(member.joined !== undefined && { partyJoinedOn: member.joined }),
        ...(!member.isHere && { closedOn: day }),
        ...(!member.hasNumber && { mobileNumber: null }),
      })
    }
    const drawMember = (lastYear: number): Member => ({
      id: `member-${members.size + 1}`,
      ...(random(10) > 0 && { joined: drawJoined(random, lastYear) }),
      unit: random(12) === 0 ? UNIT : OTHER_UNIT,
      position: random(20) === 0 ? POSITION : '干部',
      isHere: true,
      hasNumber: random(15) > 0,
    })
    while (members.size < PEOPLE) await keep(drawMember(2023), FIRST)

    const change = async (day: string) => {
      const year = Number(day.slice(0, 4))
      const id = `member-${1 + random(members.size)}`
      const member = members.get(id)
      if (!member) throw new Error(id)
      const what = random(6)
      if (what === 0) return keep(drawMember(year), day)
      if (what === 1) return keep({ ...member, isHere: false }, day)
      if (what === 2) return keep({ ...member, isHere: true }, day)
      if (what === 3) return keep({ ...member, unit: member.unit === UNIT ? OTHER_UNIT : UNIT }, day)
      // The joining day is mended, also to one that is over this year or only just to come.
      const joined =
        random(3) === 0 ? shift(`2001${day.slice(4, 8)}01`, random(40)) : drawJoined(random, year)
      return keep({ ...member, joined }, day)
    }

    const expected = new Reckoning()
    let doneUntil = shift(FIRST, -1)
    let downUntil = ''
    let outages = 0
    const holidaysDone = new Set<string>()
    for (let day = FIRST; day <= LAST; day = shift(day, 1)) {
      await enterYear(house, day)
      for (let changes = random(3); changes > 0; changes -= 1) await change(day)
      if (day > downUntil && random(40) === 0) {
        downUntil = shift(day, random(6))
        outages += 1
      }
      if (day <= downUntil && day !== LAST) continue
      house.moveTo(day)
      await house.run()
      if (random(10) === 0) await house.run()
      expected.reckon([...members.values()], shift(doneUntil, 1), day)
      for (const holidayDay of BEFORE_HOLIDAYS) {
        const { enteredOn, holidayDay: late } = LATE_CALENDAR
        if (holidaysDone.has(holidayDay) || holidayDay > day || (holidayDay === late && day < enteredOn))
          continue
        holidaysDone.add(holidayDay)
        expected.reckonHoliday(members.values(), holidayDay, day)
      }
      doneUntil = day
    }

    expect(outages).toBeGreaterThan(20)
    expect(house.failures).toEqual([])
    const written = new Map(
      house
        .reminders()
        .map(({ day, kind, personId, state }) => [
          `${personId} ${kind} ${kind === 'party-birthday' ? day.slice(0, 4) : day}`,
          state,
        ]),
    )
    expect([...written].filter(([line, state]) => expected.lines.get(line) !== state)).toEqual([])
    expect([...expected.lines].filter(([line]) => !written.has(line))).toEqual([])
    expect(house.reminders()).toHaveLength(expected.lines.size)
    const messages = house.messages()
    expect(messages).toHaveLength(expected.messages)
    expect(new Set(messages.map(({ subject }) => subject)).size).toBe(messages.length)
    // Every outcome is there, and enough of each that the comparison means something.
    const outcomes = (state: string) => [...expected.lines.values()].filter((one) => one === state).length
    for (const state of ['queued', 'inbox-only', 'missed']) expect(outcomes(state)).toBeGreaterThan(50)
  })
})
