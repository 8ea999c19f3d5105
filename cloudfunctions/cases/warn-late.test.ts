import { startOfDay } from '@qingjian/shared/calendar/day'
import { readCase, saveSettings } from '@qingjian/shared/cases/cases.contracts'
import type { CalendarDocument } from '../platform/calendar/calendar.documents'
import type { OutboxMessage } from '../platform/outbox/outbox.documents'
import type { WarningDocument } from './cases.documents'
import { type CasesHouse, createCasesHouse, dataOf, personOf } from './testing/cases-house'
import { type Handling, handlingOf } from './testing/handle'

let house: CasesHouse
let handle: Handling
beforeEach(async () => {
  house = await createCasesHouse()
  handle = handlingOf(house)
})

const HOUR = 3_600_000
const warnings = () =>
  house.memory
    .all<WarningDocument>('case_warnings')
    .sort((one, other) => one.at - other.at)
    .map(({ clock, level, personIds, round }) => [clock, round, level, ...personIds])
const messages = () => house.memory.all<OutboxMessage>('outbox_messages').map(({ template }) => template)
const runAt = async (instant: number) => {
  house.clock.set(instant)
  return dataOf(await house.run()).warned
}

describe('lateness', () => {
  it('is told to the handler when the day is over, then to the superior, then to the commission, each once', async () => {
    const id = await house.open()
    dataOf(await handle.assign(id))
    expect(await runAt(startOfDay('2026-11-26') - 1)).toBe(0)
    expect(await runAt(startOfDay('2026-11-26'))).toBe(1)
    expect(await runAt(startOfDay('2026-11-26') + HOUR)).toBe(0)
    expect(await runAt(startOfDay('2026-11-27'))).toBe(1)
    expect(await runAt(startOfDay('2026-12-01'))).toBe(1)
    expect(await runAt(startOfDay('2026-12-10'))).toBe(0)
    expect(warnings()).toEqual([
      ['verify', 1, 'handler', personOf('cadre')],
      ['verify', 1, 'superior', personOf('head')],
      ['verify', 1, 'commission', personOf('insider'), personOf('inspector'), personOf('inspector2')],
    ])
    expect(
      messages()
        .filter((one) => one.startsWith('case-overdue'))
        .sort(),
    ).toEqual([
      'case-overdue-commission',
      'case-overdue-commission',
      'case-overdue-commission',
      'case-overdue-handler',
      'case-overdue-superior',
    ])
    // The board hears of it at the first of them.
    const standings = house.told('case.standing').map(({ facts }) => facts)
    expect(standings).toContainEqual({
      ratingId: id,
      version: 3,
      standing: { state: 'open', onTime: false, reopened: 0 },
    })
  })

  it('comes in order and without a gap when the job was away for days, and from two jobs at once', async () => {
    const id = await house.open()
    house.clock.set(startOfDay('2026-12-03'))
    await Promise.all([house.run(), house.run(), house.run()])
    expect(
      warnings()
        .map(([, , level]) => level)
        .sort(),
    ).toEqual(['commission', 'handler', 'superior'])
    const { timeline } = dataOf(await house.call(readCase, { caseId: id }, 'clerk'))
    expect(timeline.slice(1).map(({ text }) => text)).toEqual([
      '核实超过期限（2026-11-25），已提醒承办人',
      '核实超过期限（2026-11-25），已提醒上级',
      '核实超过期限（2026-11-25），已提醒监督室',
    ])
  })

  it('goes to whose desk the case lies on, never to the rated person', async () => {
    await house.open({ attributedTo: personOf('clerk') })
    const misdirected = await house.open()
    dataOf(await handle.referBack(misdirected))
    await runAt(startOfDay('2026-11-26'))
    expect(
      warnings()
        .map(([, , , ...people]) => people)
        .sort(),
    ).toEqual([[personOf('dispatcher')], [personOf('second')]])
  })

  it('begins anew for a clock that was given more time', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    dataOf(await handle.askExtension(id, 2))
    expect(await runAt(startOfDay('2026-12-16'))).toBe(1)
    dataOf(await handle.decideExtension(id, true))
    expect(house.caseOf(id).clocks[1]).toMatchObject({ dueDay: '2026-12-17', warned: 'none' })
    expect(await runAt(startOfDay('2026-12-17'))).toBe(0)
    expect(await runAt(startOfDay('2026-12-18'))).toBe(1)
  })

  it('does not outdate what somebody is writing', async () => {
    const id = await house.open()
    const seen = handle.at(id)
    await runAt(startOfDay('2026-11-26'))
    expect(handle.at(id)).toEqual(seen)
  })

  it('follows the settings of the district', async () => {
    await house.open()
    const settings = {
      rectifyDays: 10,
      mostExtensionDays: 5,
      superiorAfterDays: 2,
      commissionAfterDays: 4,
      appealDays: 10,
      lateWordDays: 30,
    }
    const asked = { version: 0, settings, reason: '试行' }
    expect(await house.call(saveSettings, asked, 'inspector')).toMatchObject({ error: { code: 'FORBIDDEN' } })
    dataOf(await house.call(saveSettings, asked, 'admin'))
    expect(await house.call(saveSettings, asked, 'admin')).toMatchObject({ error: { code: 'CONFLICT' } })
    expect(await runAt(startOfDay('2026-11-27'))).toBe(1)
    expect(await runAt(startOfDay('2026-11-30'))).toBe(1)
    const id = await house.open()
    expect(house.caseOf(id).clocks[1]).toMatchObject({ dueDay: '2026-12-14' })
  })
})

describe('the end of a year whose successor has no calendar', () => {
  const settings = { year: 2027, version: 1, changedAt: 0, changedBy: 'admin' }
  const calendar: CalendarDocument = {
    _id: '2027',
    ...settings,
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    workingWeekends: [],
  }

  it('loses no case and guesses no day: the clock runs, and has its day once the calendar is entered', async () => {
    house.clock.set(startOfDay('2026-12-29') + 10 * HOUR)
    const id = await house.open()
    const before = dataOf(await house.call(readCase, { caseId: id }, 'clerk'))
    expect(before).toMatchObject({
      state: 'to-verify',
      awaitsCalendar: 2027,
      clock: { dueDay: '2026-12-30' },
    })
    expect(before.clocks).toHaveLength(1)
    dataOf(await handle.verify(id))
    dataOf(await handle.answer(id))
    dataOf(await handle.confirm(id, true))
    // Nothing is said of having been on time while that is not known.
    expect(house.told('case.standing').map(({ facts }) => facts)).not.toContainEqual(
      expect.objectContaining({ standing: expect.objectContaining({ onTime: expect.anything() }) }),
    )
    await house.memory.insert('calendar_years', [calendar])
    house.clock.advance(HOUR)
    await house.run()
    expect(house.caseOf(id)).toMatchObject({ clocks: [{}, { dueDay: '2027-01-20' }] })
    expect(house.caseOf(id).awaitsCalendar).toBeUndefined()
    expect(house.told('case.standing').map(({ facts }) => facts)).toContainEqual({
      ratingId: id,
      version: 5,
      standing: { state: 'closed', onTime: true, followUp: 'solved', reopened: 0 },
    })
  })

  it('waits with the warnings that cannot be reckoned, and gives them afterwards', async () => {
    house.clock.set(startOfDay('2026-12-30') + 10 * HOUR)
    await house.open()
    expect(await runAt(startOfDay('2027-01-02'))).toBe(1)
    expect(await runAt(startOfDay('2027-01-20'))).toBe(0)
    await house.memory.insert('calendar_years', [calendar])
    expect(await runAt(startOfDay('2027-01-20') + HOUR)).toBe(2)
  })
})
