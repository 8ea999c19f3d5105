import { partyAnniversaryOf } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { dayOf } from '@qingjian/shared/calendar/day'
import { buildFoundation } from '../build-district'
import { CELEBRATED } from '../people/give-party-days'

const KEY = Buffer.alloc(32, 7).toString('base64')
const NOW = Date.UTC(2026, 10, 24, 4)
const district = buildFoundation({ fieldKeys: { current: '1', keys: { 1: KEY } }, hashKey: KEY, now: NOW })

describe('the reminders of the demo district', () => {
  it('leave the day of the seeding to the job, which has somebody to congratulate', () => {
    expect(district.reminders.filter(({ day }) => day >= dayOf(NOW))).toEqual([])
    const celebrated = district.org_people.find(({ _id }) => _id === CELEBRATED)
    expect(celebrated?.partyAnniversary).toBe(partyAnniversaryOf(CELEBRATED, '2008-11-24'))
    expect(district.reminder_progress.map(({ doneUntil }) => doneUntil)).toContain('2026-11-23')
  })

  it('are one for each person and occasion, and what each occasion counts', () => {
    const byOccasion = new Map<string, Set<string>>()
    for (const { occasionId, personId } of district.reminders)
      byOccasion.set(occasionId, (byOccasion.get(occasionId) ?? new Set()).add(personId))
    for (const { _id, counts } of district.reminder_occasions)
      expect(byOccasion.get(_id)?.size).toBe(counts.people)
    expect(byOccasion.size).toBe(district.reminder_occasions.length)
  })

  it('show what a year has: each holiday once, birthdays of everybody in the Party, some that failed', () => {
    const titles = district.reminder_occasions
      .filter(({ kind }) => kind === 'holiday')
      .map(({ title }) => title)
    expect(titles.sort()).toEqual(['中秋节', '元旦', '劳动节', '国庆节', '春节', '清明节', '端午节'].sort())
    const members = district.org_people.filter(({ partyJoinedOn }) => partyJoinedOn !== undefined)
    const birthdays = district.reminders.filter(({ kind }) => kind === 'party-birthday')
    expect(birthdays).toHaveLength(members.length)
    expect(district.reminders.some(({ reason, state }) => state === 'failed' && reason)).toBe(true)
  })
})
