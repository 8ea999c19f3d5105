import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import { dayOf } from '@qingjian/shared/calendar/day'
import {
  decideOccasion,
  previewPeople,
  readMonth,
  readOverview,
  readPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { samplePlan, samplePlanContent } from '../../../testing/sample-plan'
import { showAs } from '../../../testing/show-as'
import { yearText as text } from './year.text'
import YearPage from './year-page'

const YEAR = Number(dayOf(Date.now()).slice(0, 4)) + 1
const DAY = `${YEAR}-03-05`
const GAP = `${YEAR}年放假安排还没有录入`

describe('the year ahead', () => {
  it('opens a day with names, and leaves it out with a reason', async () => {
    const cloud = fakeCloud()
    const entry = {
      day: DAY,
      planId: 'plan-1',
      planName: '科级干部政治生日',
      kind: 'party-birthday',
      title: '政治生日',
      state: 'waiting',
      people: 3,
      isMore: false,
      parts: 6,
      cost: 30,
    } as const
    cloud.answers(readMonth, { entries: [entry], gaps: [GAP] })
    cloud.answers(readOverview, { today: [], toDecide: [], alerts: [{ kind: 'no-calendar', message: GAP }] })
    cloud.answers(readYear, {
      origin: 'missing',
      version: 0,
      calendar: { year: YEAR, holidays: [], workingWeekends: [] },
      source: '',
      warnings: [],
    })
    cloud.answers(readPlan, samplePlan({}))
    cloud.answers(decideOccasion, { state: 'skipped' })
    cloud.answers(previewPeople, {
      day: DAY,
      people: [
        {
          id: 'person-1',
          name: '马晓梅',
          unitName: '区司法局',
          position: '局长',
          text: '今天是您的政治生日',
          parts: 2,
          by: 'sms',
        },
      ],
    })
    showAs(['inspector'], <YearPage />, `/reminder/year?year=${YEAR}&form=months&day=${DAY}`)

    const drawer = await screen.findByRole('dialog')
    fireEvent.click(await within(drawer).findByText(text.names))
    await within(drawer).findByText('马晓梅')
    // By the content in force, for that very day.
    expect(cloud.callsOf(previewPeople)[0]?.data).toEqual({ content: samplePlanContent(), day: DAY })
    // Twelve months, each asked for once; what they cannot tell is said once.
    await waitFor(() => expect(cloud.callsOf(readMonth)).toHaveLength(12))
    await waitFor(() => expect(screen.getAllByText(GAP)).toHaveLength(1))

    fireEvent.click(within(drawer).getByText(text.skip))
    const [, asking] = await screen.findAllByRole('dialog')
    const dialog = within(asking as HTMLElement)
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: '当天集中学习' } })
    fireEvent.click(dialog.getByText('确定'))
    await waitFor(() =>
      expect(cloud.callsOf(decideOccasion).map(({ data }) => data)).toEqual([
        { planId: 'plan-1', day: DAY, decision: 'skip', reason: '当天集中学习' },
      ]),
    )
  })
})
