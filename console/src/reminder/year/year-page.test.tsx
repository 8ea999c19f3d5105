import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import { dayOf } from '@qingjian/shared/calendar/day'
import {
  decideOccasion,
  previewPeople,
  readMonth,
  readOverview,
  readPlan,
} from '@qingjian/shared/reminder/reminder.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { samplePlan, samplePlanContent } from '../../../testing/sample-plan'
import { showAs } from '../../../testing/show-as'
import { uiText } from '../../ui/ui.text'
import { DayDrawer } from './day-drawer'
import { yearText as text } from './year.text'
import YearPage from './year-page'

const YEAR = Number(dayOf(Date.now()).slice(0, 4)) + 1
const DAY = `${YEAR}-03-05`
const GAP = `${YEAR}年放假安排还没有录入`

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

describe('the year ahead', () => {
  it('asks for each month once, and says once what cannot be told', async () => {
    const cloud = fakeCloud()
    cloud.answers(readMonth, { entries: [], gaps: [GAP] })
    cloud.answers(readOverview, { today: [], toDecide: [], alerts: [{ kind: 'no-calendar', message: GAP }] })
    cloud.answers(readYear, {
      origin: 'missing',
      version: 0,
      calendar: { year: YEAR, holidays: [], workingWeekends: [] },
      source: '',
      warnings: [],
    })
    showAs(['leader'], <YearPage />, `/reminder/year?year=${YEAR}&form=months`)
    await waitFor(() => expect(screen.getAllByText(text.nothing)).toHaveLength(12))
    const months = cloud.callsOf(readMonth).map(({ data }) => (data as { month: string }).month)
    expect(months).toHaveLength(12)
    expect(new Set(months).size).toBe(12)
    expect(screen.getAllByText(GAP)).toHaveLength(1)
  })
})

describe('a day to come', () => {
  it('tells names, and is left out with a reason', async () => {
    const cloud = fakeCloud()
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
    showAs(['inspector'], <DayDrawer day={DAY} entries={[entry]} onClose={() => undefined} />)
    fireEvent.click(await screen.findByText(text.names))
    await screen.findByText('马晓梅')
    // By the content in force, for that very day.
    expect(cloud.callsOf(previewPeople)[0]?.data).toEqual({ content: samplePlanContent(), day: DAY })

    fireEvent.click(screen.getByText(text.skip))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '当天集中学习' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() =>
      expect(cloud.callsOf(decideOccasion).map(({ data }) => data)).toEqual([
        { planId: 'plan-1', day: DAY, decision: 'skip', reason: '当天集中学习' },
      ]),
    )
  })

  it('is not decided by those who only look', () => {
    fakeCloud()
    showAs(['auditor'], <DayDrawer day={DAY} entries={[entry]} onClose={() => undefined} />)
    expect(screen.getByText(text.names)).toBeTruthy()
    expect(screen.queryByText(text.skip)).toBeNull()
  })
})
