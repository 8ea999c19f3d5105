import { succeed } from '@qingjian/shared/kernel/result'
import { askObjection } from '@qingjian/shared/openness/objection.contracts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openObjection } from '../../../testing/open-books'
import { outbox } from '../../lib/outbox/outbox'
import { registerOpennessSenders } from '../send/register-openness-senders'
import type { QuestionSubject } from './question-subject'
import { Questions } from './questions'

const POSTING: QuestionSubject = {
  subject: 'announcement',
  id: 'posting-1',
  version: 2,
  title: '十月份误工补贴',
}
const RUN: QuestionSubject = { subject: 'run', id: 'run-1', version: 3, title: '硬化村东道路' }
const ASKED = { objections: [], isMine: false }
const concerns = () => screen.getAllByRole('radio').map(({ textContent }) => textContent)

describe('questions about anything public', () => {
  let cloud: FakeCloud
  const onChanged = jest.fn()

  beforeEach(() => {
    outbox.entries.set([])
    registerOpennessSenders()
    onChanged.mockClear()
    cloud = startFakeCloud()
    cloud.answer(askObjection, ({ id, subject, version }) =>
      succeed({
        objection: openObjection({ subject, subjectId: id, subjectVersion: version, level: 'town' }),
        joined: false,
      }),
    )
  })

  const begin = () => fireEvent.click(screen.getByRole('button', { name: '有没有问题' }))

  it.each([
    [POSTING, ['看不明白', '和实际不一样', '该公开的没公开全', '别的问题']],
    [RUN, ['程序没走到位', '会没开或人没到齐', '和实际不一样', '别的问题']],
  ])('offer what can be wrong with such a thing', (about, names) => {
    render(<Questions {...about} {...ASKED} onChanged={onChanged} />)
    begin()
    expect(concerns()).toEqual(names)
  })

  it('are sent with what they are about, in the version that was read', async () => {
    render(<Questions {...POSTING} {...ASKED} onChanged={onChanged} />)
    begin()
    fireEvent.click(screen.getByRole('radio', { name: '该公开的没公开全' }))
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '提出疑问' })))
    expect(cloud.events.map(({ data }) => data)).toEqual([
      { subject: 'announcement', id: 'posting-1', version: 2, concern: 'incomplete' },
    ])
    expect(onChanged).toHaveBeenCalledTimes(1)
  })

  it('wait in the phone under the name of what they are about, on its own page alone', async () => {
    jest.useFakeTimers()
    try {
      cloud.online = false
      const { rerender } = render(<Questions {...RUN} {...ASKED} onChanged={onChanged} />)
      begin()
      fireEvent.click(screen.getByRole('radio', { name: '会没开或人没到齐' }))
      fireEvent.click(screen.getByRole('button', { name: '提出疑问' }))
      await act(() => jest.advanceTimersByTimeAsync(4_000))
      expect(screen.getByText('疑问：硬化村东道路（会没开或人没到齐）')).toBeTruthy()
      rerender(<Questions {...POSTING} {...ASKED} onChanged={onChanged} />)
      expect(screen.queryByText('待发送')).toBeNull()
    } finally {
      jest.useRealTimers()
    }
  })

  it('say of an announcement that it was corrected since, and not of a run, which only goes on', () => {
    const objections = (subject: 'announcement' | 'run') => [openObjection({ subject, subjectVersion: 1 })]
    const { rerender } = render(
      <Questions {...POSTING} isMine objections={objections('announcement')} onChanged={onChanged} />,
    )
    expect(screen.getByText(/问的是更正以前的内容/)).toBeTruthy()
    rerender(<Questions {...RUN} isMine objections={objections('run')} onChanged={onChanged} />)
    expect(screen.queryByText(/问的是更正以前的内容/)).toBeNull()
    expect(screen.getByText(/您问过/)).toBeTruthy()
  })

  it('stay to be read once it was withdrawn, and nothing more is asked', () => {
    const objections = [openObjection({ state: 'closed', closedAt: 1 })]
    render(<Questions {...POSTING} isMine={false} objections={objections} isGone onChanged={onChanged} />)
    expect(screen.getByText('已经撤回，不能再问。')).toBeTruthy()
    expect(screen.getByText('已了结')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
