import { answerLink, openLink } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openWith } from '../../../testing/taro'
import AnswerPage from './index'

type Link = ContractOutput<typeof openLink>

const TOKEN = 'abcdefghijkl_-0123'
const link = (patch: Partial<Link> = {}): Link => ({
  kind: 'case',
  windowName: '3号窗口 · 社保登记',
  hallName: '政务服务中心',
  unitName: '人社局',
  ratedDay: '2026-11-24',
  answer: '已经增开两个窗口。',
  state: 'open',
  ...patch,
})
async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

describe('the page behind the link of a message', () => {
  let cloud: FakeCloud

  beforeEach(() => {
    openWith({ token: TOKEN })
    cloud = startFakeCloud()
    cloud.answer(openLink, () => succeed(link()))
    cloud.answer(answerLink, ({ answer }) => succeed({ answer }))
  })

  const answers = () => cloud.events.filter(({ action }) => action === 'answer-link').map(({ data }) => data)

  it('says what it is about, and what was answered', async () => {
    render(<AnswerPage />)
    expect(await screen.findByText('11月24日，政务服务中心3号窗口 · 社保登记')).toBeTruthy()
    expect(screen.getByText('已经增开两个窗口。')).toBeTruthy()
  })

  it.each([
    ['解决了', 'solved', /这件事就办结了/],
    ['没解决', 'not-solved', /重新办理/],
    ['没人联系过我', 'nobody-contacted', /督促他们联系您/],
  ])('%s is one tap', async (button, answer, thanks) => {
    render(<AnswerPage />)
    await press(button)
    expect(await screen.findByText(thanks)).toBeTruthy()
    expect(answers()).toEqual([{ token: TOKEN, answer }])
  })

  it('takes words after the answer', async () => {
    render(<AnswerPage />)
    await press('没解决')
    fireEvent.change(await screen.findByLabelText('想说的话'), { target: { value: '钱还没退' } })
    await press('写好了，发出去')
    expect(await screen.findByText('收到了，谢谢您')).toBeTruthy()
    expect(answers()[1]).toEqual({ token: TOKEN, answer: 'not-solved', words: '钱还没退' })
  })

  it('asks somebody who was content in other words', async () => {
    cloud.answer(openLink, () => succeed(link({ kind: 'rating', answer: undefined })))
    render(<AnswerPage />)
    await press('办好了')
    expect(answers()).toEqual([{ token: TOKEN, answer: 'solved' }])
  })

  it('says why an answer was not taken, and can be tapped again', async () => {
    cloud.answer(answerLink, () => fail('CONFLICT', '这件事已经有了结果'))
    render(<AnswerPage />)
    await press('解决了')
    expect((await screen.findByRole('alert')).textContent).toBe('这件事已经有了结果')
    expect(screen.getByRole('button', { name: '解决了' })).toBeTruthy()
  })

  it.each([
    ['answered', '这件事已经有回答了'],
    ['expired', '这个链接过期了'],
  ] as const)('of a link that is %s says so and asks nothing', async (state, words) => {
    cloud.answer(openLink, () => succeed(link({ state })))
    render(<AnswerPage />)
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '解决了' })).toBeNull()
  })

  it('sends a broken link back to the message, without asking the cloud', () => {
    openWith({ token: 'short' })
    render(<AnswerPage />)
    expect(screen.getByText('链接不完整')).toBeTruthy()
    expect(cloud.events).toEqual([])
  })

  it('knows nothing of a link that nobody sent', async () => {
    cloud.answer(openLink, () => fail('NOT_FOUND', '这个链接打不开，请从短信里重新点一次'))
    render(<AnswerPage />)
    expect(await screen.findByText('这个链接打不开，请从短信里重新点一次')).toBeTruthy()
  })
})
