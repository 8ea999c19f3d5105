import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import { dayOf } from '@qingjian/shared/calendar/day'
import {
  listAppointments,
  listPlans,
  readSettings,
  withdrawAppointment,
} from '@qingjian/shared/reminder/reminder.contracts'
import { DEFAULT_REMINDER_SETTINGS } from '@qingjian/shared/reminder/reminder-settings'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { samplePlan, samplePlanContent } from '../../../testing/sample-plan'
import { show } from '../../../testing/show'
import { showAs } from '../../../testing/show-as'
import { appointmentsText as text } from './appointments.text'
import AppointmentsPage from './appointments-page'
import { WhatWillHappen } from './what-will-happen-notice'

const appointment = {
  id: 'appointment-1',
  personId: 'person-1',
  name: '马晓梅',
  unitName: '区司法局',
  position: '区司法局副局长',
  move: 'appointed',
  on: '2026-12-07',
  origin: 'staff',
  state: 'waiting',
  createdAt: Date.UTC(2026, 10, 28, 2),
} as const
const done = { ...appointment, id: 'appointment-2', name: '祁连山', state: 'done', origin: 'org' } as const

function cloudWithAppointments() {
  const cloud = fakeCloud()
  cloud.answers(listAppointments, { appointments: [appointment, done] })
  return cloud
}

describe('who comes into a post', () => {
  it('is withdrawn with a reason as long as nobody was reminded', async () => {
    const cloud = cloudWithAppointments()
    cloud.answers(withdrawAppointment, {})
    showAs(['inspector'], <AppointmentsPage />)
    await screen.findByText('祁连山')
    expect(screen.getAllByText(text.withdraw)).toHaveLength(1)
    fireEvent.click(screen.getByText(text.withdraw))
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: '任职推迟' } })
    fireEvent.click(within(dialog).getByText('确定'))
    await waitFor(() => expect(cloud.callsOf(listAppointments)).toHaveLength(2))
    expect(cloud.callsOf(withdrawAppointment)[0]?.data).toEqual({ id: 'appointment-1', reason: '任职推迟' })
  })

  it('is only looked at by leaders and auditors', async () => {
    cloudWithAppointments()
    showAs(['leader', 'auditor'], <AppointmentsPage />)
    await screen.findByText('祁连山')
    expect(screen.queryByText(text.add)).toBeNull()
    expect(screen.queryByText(text.withdraw)).toBeNull()
  })
})

describe('what is said before a post is noted', () => {
  const today = dayOf(Date.now())
  const year = Number(today.slice(0, 4)) + 1
  const on = `${year}-06-01`

  function tell(inForceFrom: string, state: 'active' | 'paused' = 'active') {
    const cloud = fakeCloud()
    const { plan } = samplePlan({})
    const when = { kind: 'post' as const, moves: ['appointed' as const] }
    cloud.answers(listPlans, {
      plans: [{ ...plan, name: '任职提醒', state, inForceFrom, content: samplePlanContent({ when }) }],
      mayWrite: true,
    })
    cloud.answers(readSettings, { version: 0, settings: DEFAULT_REMINDER_SETTINGS })
    cloud.answers(readYear, {
      origin: 'published',
      version: 0,
      calendar: { year, holidays: [], workingWeekends: [] },
      source: '',
      warnings: [],
    })
    show(<WhatWillHappen on={on} move="appointed" />)
  }

  it('names the plans that will remind', async () => {
    tell(today)
    await screen.findByText(text.byPlans('“任职提醒”'))
  })

  it('warns where the plan begins too late', async () => {
    tell(`${year}-06-20`)
    await screen.findByText(text.planLater('“任职提醒”', `${year}年6月20日`))
  })

  it('warns where no plan is in force', async () => {
    tell(today, 'paused')
    await screen.findByText(text.noPlan('任职'))
  })
})
