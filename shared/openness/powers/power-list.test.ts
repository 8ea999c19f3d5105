import * as v from 'valibot'
import { announcementField } from '../announcements/announcement-fields'
import { flawsOfAnnouncement } from '../announcements/announcement-flaws'
import { findPersonalNumbers } from '../personal-numbers'
import { POWER_CLASSES } from './power-classes'
import { POWER_LIST } from './power-list'

/** 四议两公开: proposed, discussed, reviewed, resolved and posted, before anything is carried out. */
const FOUR_MEETINGS = ['propose', 'discuss', 'review', 'resolve', 'post']

describe('the list of powers', () => {
  it('has three classes of seven, numbered through', () => {
    expect(POWER_LIST.map(({ order }) => order)).toEqual(Array.from({ length: 21 }, (_, place) => place + 1))
    for (const powerClass of POWER_CLASSES)
      expect(POWER_LIST.filter((one) => one.class === powerClass)).toHaveLength(7)
    expect(new Set(POWER_LIST.map(({ title }) => title)).size).toBe(21)
  })

  it.each(POWER_LIST.map((one) => [one.title, one] as const))(
    'has %s, fit to be announced',
    (_title, power) => {
      expect(v.safeParse(announcementField, power).issues).toBeUndefined()
      expect(flawsOfAnnouncement(power, { publisherId: '630102', today: '2026-11-28' })).toEqual([])
      expect(new Set(power.steps.map(({ id }) => id)).size).toBe(power.steps.length)
      expect(power.steps.length).toBeGreaterThanOrEqual(3)
      expect(power.steps.length).toBeLessThanOrEqual(9)
      expect(findPersonalNumbers(JSON.stringify(power))).toEqual([])
      for (const { materials } of power.steps)
        expect(new Set(materials.map(({ name }) => name)).size).toBe(materials.length)
    },
  )

  it.each(POWER_LIST.map((one) => [one.title, one] as const))(
    'leaves %s time for every posting',
    (_title, power) => {
      for (const [place, { postedDays = 0 }] of power.steps.entries()) {
        const next = power.steps[place + 1]
        if (next && postedDays > 0) expect(next.days).toBeGreaterThan(postedDays)
      }
    },
  )

  it('decides what is great by 四议两公开; land of houses family by family', () => {
    for (const { class: powerClass, steps, title } of POWER_LIST) {
      if (powerClass !== 'decision') continue
      const ids = steps.map(({ id }) => id)
      expect(ids.at(-1)).toBe('result')
      if (title !== '宅基地分配和使用') expect(ids.slice(0, 5)).toEqual(FOUR_MEETINGS)
      expect(steps.find(({ id }) => id === 'resolve')?.meeting).toBeDefined()
      expect(steps.find(({ id }) => id === 'post')?.postedDays).toBeGreaterThanOrEqual(5)
    }
  })

  it('keeps what names people with the village', () => {
    const open = POWER_LIST.flatMap(({ steps }) =>
      steps.flatMap(({ materials }) => materials.filter(({ isPublic }) => isPublic).map(({ name }) => name)),
    )
    expect(open.filter((name) => /签到|花名册|申请|发票|回单|会议记录/.test(name))).toEqual([])
  })
})
