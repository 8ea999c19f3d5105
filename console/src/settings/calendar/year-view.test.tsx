import { saveYear } from '@qingjian/shared/calendar/calendar.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { show } from '../../../testing/show'
import { uiText } from '../../ui/ui.text'
import { calendarText as text } from './calendar.text'
import { YearView } from './year-view'

const missing = {
  origin: 'missing' as const,
  version: 0,
  calendar: { year: 2027, holidays: [], workingWeekends: [] },
  source: '',
  warnings: [],
}

describe('a year of working days', () => {
  it('that is missing says what to do, and can be written by an admin alone', () => {
    show(<YearView year={missing} canEdit={false} />)
    expect(screen.getByText(text.missing(2027))).toBeTruthy()
    expect(screen.getByText(text.whereToFind)).toBeTruthy()
    expect(screen.queryByText(text.start(2027))).toBeNull()
  })

  it('is marked by click and saved with a reason', async () => {
    const cloud = fakeCloud()
    cloud.answers(saveYear, { version: 1, warnings: [] })
    show(<YearView year={missing} canEdit />)
    fireEvent.click(screen.getByText(text.start(2027)))
    fireEvent.click(screen.getByLabelText('1月1日 上班'))
    await screen.findByText(text.holidayNameMissing)
    fireEvent.change(screen.getByLabelText(text.holidayName), { target: { value: '元旦' } })
    fireEvent.click(screen.getByLabelText('1月1日 上班'))
    expect(screen.getByLabelText('1月1日 放假 元旦')).toBeTruthy()
    fireEvent.click(screen.getByText(text.tools.working))
    fireEvent.click(screen.getByLabelText('1月4日 上班'))
    await screen.findByText(text.notWeekend)
    fireEvent.click(screen.getByLabelText('1月3日 周末'))
    fireEvent.click(screen.getByText(text.save))
    fireEvent.change(await screen.findByLabelText(uiText.reason), { target: { value: '按通知录入' } })
    fireEvent.click(screen.getByText(uiText.confirm))
    await waitFor(() => expect(cloud.callsOf(saveYear)).toHaveLength(1))
    expect(cloud.callsOf(saveYear)[0]?.data).toEqual({
      calendar: {
        year: 2027,
        holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }],
        workingWeekends: ['2027-01-03'],
      },
      version: 0,
      reason: '按通知录入',
    })
  })
})
