import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import {
  assignCases,
  countQueues,
  listCases,
  listHandlers,
  listUnits,
} from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleCase } from '../../../testing/sample-case'
import { showAs } from '../../../testing/show-as'
import { casesText } from '../cases.text'
import { assignText } from '../steps/assign.text'
import CasesPage from './cases-page'
import { listText as text } from './list.text'

const district = { id: '630102', name: '城东区' }
const units = [
  { id: 'unit-1', name: '区人力资源和社会保障局', region: district },
  { id: 'unit-2', name: '区医疗保障局', region: district },
]
const first = sampleCase({ state: 'to-verify', handler: undefined })
const second = sampleCase({ id: 'case-2', number: 'P20261120-9XYZ2', version: 7 })
const foreign = sampleCase({
  id: 'case-3',
  number: 'P20261120-AAAA2',
  unit: { id: 'unit-2', name: '区医疗保障局' },
})

function begin(roles: readonly StaffRole[], address = '/cases') {
  const cloud = fakeCloud()
  const queues = [
    { queue: 'overdue' as const, count: 0 },
    { queue: 'unassigned' as const, count: 2 },
    { queue: 'misdirected' as const, count: 100 },
  ]
  cloud.answers(countQueues, { queues })
  cloud.answers(listUnits, { units })
  cloud.answers(listCases, { cases: [first, second, foreign] })
  cloud.answers(readYear, {
    origin: 'missing',
    version: 0,
    calendar: { year: 2026, holidays: [], workingWeekends: [] },
    source: '',
    warnings: [],
  })
  cloud.answers(listHandlers, {
    people: [{ id: 'person-handler', name: '祁生辉', position: '科员', openCases: 3 }],
  })
  cloud.answers(assignCases, { assigned: 2 })
  showAs(roles, <CasesPage />, address)
  return cloud
}

const tick = async (number: string) => {
  const row = (await screen.findByText(number)).closest('tr') as HTMLElement
  fireEvent.click(within(row).getByRole('checkbox'))
}

describe('the list of cases', () => {
  it('begins with the first of one’s queues in which something waits', async () => {
    const cloud = begin(['unit-clerk'])
    await screen.findByText(first.number)
    expect(cloud.callsOf(listCases)[0]?.data).toMatchObject({ queue: 'unassigned' })
    const link = screen.getByRole('link', { name: /待分派/ })
    expect(link.getAttribute('aria-current')).toBe('page')
    expect(link.textContent).toContain('2')
  })

  it('does not count beyond what the cloud counts', async () => {
    begin(['dispatcher'])
    const count = await screen.findByText(new RegExp(`^${text.many.replace('+', '[+]')}`))
    expect(count.closest('a')?.textContent).toContain(casesText.queues.misdirected)
  })

  it('shows the queue and the place that stand in the address', async () => {
    const cloud = begin(['inspector'], '/cases?queue=appeal&unitId=unit-2')
    await screen.findByText(first.number)
    expect(cloud.callsOf(listCases)[0]?.data).toMatchObject({ queue: 'appeal', unitId: 'unit-2' })
  })

  it('looks for a number in every queue', async () => {
    const cloud = begin(['inspector'], '/cases?queue=appeal')
    await screen.findByText(first.number)
    const field = screen.getByLabelText(text.numberHint)
    fireEvent.change(field, { target: { value: ' P20261120-7KQ3M ' } })
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 13 })
    await waitFor(() =>
      expect(cloud.callsOf(listCases).at(-1)?.data).toMatchObject({
        queue: 'all',
        number: 'P20261120-7KQ3M',
      }),
    )
    expect(screen.getByTestId('address').textContent).toContain('number=P20261120-7KQ3M')
  })

  it('assigns what is ticked together, each in the version that is on the screen', async () => {
    const cloud = begin(['unit-clerk'])
    await tick(first.number)
    await tick(second.number)
    fireEvent.click(screen.getByText(text.assignSelected(2)))
    fireEvent.mouseDown(await screen.findByLabelText(assignText.person))
    fireEvent.click(await screen.findByText(/祁生辉 科员 · 手上 3 件/))
    fireEvent.click(screen.getByRole('button', { name: assignText.assign }))
    await screen.findByText(assignText.assigned(2))
    expect(cloud.callsOf(assignCases)[0]?.data).toEqual({
      cases: [
        { caseId: 'case-1', version: 3 },
        { caseId: 'case-2', version: 7 },
      ],
      handlerId: 'person-handler',
      note: '',
    })
    await waitFor(() => expect(screen.queryByText(text.assignSelected(2))).toBeNull())
  })

  it('does not assign cases of two units at once', async () => {
    begin(['unit-clerk'])
    await tick(first.number)
    await tick(foreign.number)
    expect(screen.getByText(text.oneUnit)).toBeTruthy()
    expect(screen.getByText(text.assignSelected(2)).closest('button')?.disabled).toBe(true)
  })

  it('has nothing to tick for whoever does not assign', async () => {
    begin(['leader'])
    await screen.findByText(first.number)
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByText(casesText.queues.extension)).toBeTruthy()
  })
})
