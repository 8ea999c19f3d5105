import { listFollowUps, readFigures, readFollowUp } from '@qingjian/shared/follow-up/follow-up.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleDetail, sampleFigures, sampleFollowUp } from '../../../testing/sample-follow-up'
import { showAs } from '../../../testing/show-as'
import { lastContact } from '../attempt-words'
import { followUpText } from '../follow-up.text'
import { recordsText as text } from './records.text'
import RecordsPage from './records-page'

const ended = {
  state: 'done',
  outcome: 'not-solved',
  answeredBy: 'person',
  words: '材料还没有退',
  endedAt: Date.UTC(2026, 10, 25, 4, 30),
} as const

function open(address: string, roles: Parameters<typeof showAs>[0] = ['inspector']) {
  const cloud = fakeCloud()
  cloud.answers(readFigures, {
    figures: sampleFigures(),
    units: [{ id: 'unit-1', name: '区人社局', figures: sampleFigures() }],
  })
  cloud.answers(listFollowUps, { followUps: [sampleFollowUp(ended)] })
  cloud.answers(readFollowUp, sampleDetail(ended))
  showAs(roles, <RecordsPage />, address)
  return cloud
}

describe('the records of follow-ups', () => {
  it('are filtered by what the address says', async () => {
    const cloud = open('/follow-up/records?state=done&unitId=unit-1')
    await screen.findByText('社会保险')
    expect(cloud.callsOf(listFollowUps).map(({ data }) => data)).toEqual([
      { state: 'done', unitId: 'unit-1' },
    ])
  })

  it('show the outcome and the last attempt, and open with the whole story', async () => {
    open('/follow-up/records')
    const row = (await screen.findByText('社会保险')).closest('tr') as HTMLElement
    expect(within(row).getByText('没有解决')).toBeTruthy()
    expect(within(row).getByText('2026-11-25 12:30')).toBeTruthy()
    expect(within(row).getByText(text.ended)).toBeTruthy()
    expect(within(row).getByText('2026-11-25 12:00 语音电话：接通，没有按键')).toBeTruthy()
    fireEvent.click(within(row).getByText(text.open))
    const drawer = await screen.findByRole('dialog')
    await within(drawer).findByText('材料还没有退')
    expect(within(drawer).getByText('170****0123')).toBeTruthy()
    expect(within(drawer).getByText('2026-11-24 10:00 短信：已送达')).toBeTruthy()
    expect(within(drawer).getByText(text.toCase).getAttribute('href')).toBe('/cases/case-1')
    await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('open=follow-up-1'))
  })

  it('say by when a person has to call', async () => {
    const cloud = open('/follow-up/records')
    cloud.answers(listFollowUps, { followUps: [sampleFollowUp({ nextAt: Date.UTC(2026, 10, 25, 6, 0) })] })
    await screen.findByText(followUpText.lastDay('2099-01-05'))
    expect(screen.queryByText('2026-11-25 14:00')).toBeNull()
  })

  it.each([
    ['follow-up-officer', true],
    ['inspector', false],
  ] as const)('lead a %s to the call that waits: %s', async (role, leads) => {
    const cloud = open('/follow-up/records', [role])
    cloud.answers(readFollowUp, sampleDetail())
    fireEvent.click(await screen.findByText(text.open))
    await screen.findByText('排了两个小时')
    expect(screen.queryByText(text.call) !== null).toBe(leads)
  })
})

describe('a follow-up without any attempt', () => {
  it.each([
    [{ answeredBy: 'subscribe' as const, state: 'done' as const, endedAt: 1 }, followUpText.ownWord],
    [{ state: 'done' as const, endedAt: 1 }, followUpText.neverContacted],
    [{ state: 'planned' as const }, followUpText.noAttempts],
  ])('says why: %o', (changes, words) => {
    expect(lastContact(sampleFollowUp({ ...changes, attempts: [] }))).toBe(words)
  })
})
