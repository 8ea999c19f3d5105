import { fail, succeed } from '@qingjian/shared/kernel/result'
import { openCard, submitRating } from '@qingjian/shared/rating/rating.contracts'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { startFakeCloud } from '../../../testing/fake-cloud'
import { openedCard } from '../../../testing/opened-card'
import { openWith } from '../../../testing/taro'
import { outbox } from '../../lib/outbox/outbox'
import { registerRatingSenders } from '../send/register-rating-senders'
import ThanksPage from '../thanks/index'
import RatePage from './index'

registerRatingSenders()

const SCENE = '53e96eq446fv2g3f'
const redirectTo = Taro.redirectTo as unknown as jest.Mock

function openPage(scene = SCENE) {
  openWith({ scene })
  return render(<RatePage />)
}

const face = async (name: string) => (await screen.findAllByRole('radio', { name }))[0] as HTMLElement
const submit = () => fireEvent.click(screen.getByRole('button', { name: '提交评价' }))
const sentRatings = (cloud: ReturnType<typeof startFakeCloud>) =>
  cloud.events.filter((event) => event.action === 'submit')

describe('the rating page', () => {
  beforeEach(() => outbox.entries.set([]))

  it('goes from the code to the thank-you page in two taps', async () => {
    const cloud = startFakeCloud()
    cloud.answer(openCard, () => succeed(openedCard()))
    cloud.answer(submitRating, () => succeed({ ratingId: 'rating-1', outcome: 'rated' }))
    openPage()
    fireEvent.click(await face('满意'))
    submit()
    await waitFor(() => expect(redirectTo).toHaveBeenCalledTimes(1))
    expect(redirectTo.mock.calls[0][0].url).toContain('outcome=rated&rating=rating-1')
    expect(sentRatings(cloud)).toMatchObject([{ data: { level: 5, dimensions: { attitude: 5 } } }])
  })

  it('marks what was chosen for a screen reader', async () => {
    startFakeCloud().answer(openCard, () => succeed(openedCard()))
    openPage()
    const chosen = await face('不满意')
    fireEvent.click(chosen)
    expect(chosen.getAttribute('aria-checked')).toBe('true')
    expect((await face('满意')).getAttribute('aria-checked')).toBe('false')
  })

  it('can be worked by the keyboard', async () => {
    startFakeCloud().answer(openCard, () => succeed(openedCard()))
    openPage()
    const chosen = await face('基本满意')
    fireEvent.keyDown(chosen, { key: 'Enter' })
    expect(chosen.getAttribute('aria-checked')).toBe('true')
  })

  it('leads from a 差评 on to the page that shows its case', async () => {
    const cloud = startFakeCloud()
    cloud.answer(openCard, () => succeed(openedCard()))
    cloud.answer(submitRating, () => succeed({ ratingId: 'rating-1', outcome: 'rated' }))
    openPage()
    fireEvent.click(await face('不满意'))
    submit()
    await waitFor(() => expect(redirectTo).toHaveBeenCalledTimes(1))
    const query = new URLSearchParams(redirectTo.mock.calls[0][0].url.split('?')[1])
    openWith(Object.fromEntries(query))
    render(<ThanksPage />)
    fireEvent.click(await screen.findByRole('button', { name: '查看办理进度' }))
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/cases/case/index?id=rating-1' })
  })

  it('asks for a face before it sends', async () => {
    const cloud = startFakeCloud()
    cloud.answer(openCard, () => succeed(openedCard()))
    openPage()
    await face('满意')
    submit()
    expect((await screen.findByRole('alert')).textContent).toBe('请先点一个表情')
    expect(sentRatings(cloud)).toEqual([])
  })

  it('keeps a rating without network, leads on, and sends it once when the network is back', async () => {
    const cloud = startFakeCloud()
    cloud.answer(openCard, () => succeed(openedCard()))
    cloud.answer(submitRating, () => succeed({ ratingId: 'rating-1', outcome: 'rated' }))
    openPage()
    fireEvent.click(await face('不满意'))
    cloud.online = false
    submit()
    await waitFor(() => expect(redirectTo).toHaveBeenCalledTimes(1), { timeout: 8_000 })
    expect(redirectTo.mock.calls[0][0].url).toContain('outcome=waiting')
    expect(outbox.entries.get()).toMatchObject([{ state: 'waiting' }])

    cloud.online = true
    await outbox.flush()
    await outbox.flush()
    expect(sentRatings(cloud)).toHaveLength(1)
    expect(outbox.entries.get()).toEqual([])
  }, 15_000)

  it('shows a refusal beside the form, which stays as it was', async () => {
    const cloud = startFakeCloud()
    cloud.answer(openCard, () => succeed(openedCard()))
    cloud.answer(submitRating, () => fail('TOO_MANY_REQUESTS', '您今天已经评了5次，明天再来'))
    openPage()
    const chosen = await face('满意')
    fireEvent.click(chosen)
    submit()
    expect((await screen.findByRole('alert')).textContent).toBe('您今天已经评了5次，明天再来')
    expect(chosen.getAttribute('aria-checked')).toBe('true')
    expect(outbox.entries.get()).toEqual([])
    expect(redirectTo).not.toHaveBeenCalled()
  })

  it('gives the form back after the page was closed by accident', async () => {
    startFakeCloud().answer(openCard, () => succeed(openedCard()))
    const first = openPage()
    fireEvent.click(await face('不满意'))
    await waitFor(() => expect(Taro.getStorageSync('rating.draft.window-3')).toContain('"level":1'))
    first.unmount()
    openPage()
    expect((await face('不满意')).getAttribute('aria-checked')).toBe('true')
  })

  it('says which cards it does not know', async () => {
    startFakeCloud().answer(openCard, () => fail('NOT_FOUND', '这张卡已经换新，请扫窗口上的新码'))
    openPage()
    expect(await screen.findByText('这个码不能用了')).toBeTruthy()
    expect(screen.getByText('这张卡已经换新，请扫窗口上的新码')).toBeTruthy()
  })

  it('asks the cloud nothing about a code that cannot be ours', () => {
    const cloud = startFakeCloud()
    openPage('not a scene')
    expect(screen.getByText('没有认出窗口')).toBeTruthy()
    expect(cloud.events).toEqual([])
  })

  it('lets nobody rate their own unit', async () => {
    startFakeCloud().answer(openCard, () => succeed(openedCard({ ownUnit: true })))
    openPage()
    expect(await screen.findByText('不能评自己单位')).toBeTruthy()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('offers a remark when this service is rated already', async () => {
    const rated = { ratingId: 'rating-1', at: 1_764_000_000_000, levelLabel: '满意' }
    startFakeCloud().answer(openCard, () => succeed(openedCard({ rated })))
    openPage()
    expect(await screen.findByText('这次办事您已经评过了')).toBeTruthy()
    expect(screen.getByRole('button', { name: '提交追评' })).toBeTruthy()
  })

  it('tells of no network and tries again when asked', async () => {
    const cloud = startFakeCloud()
    cloud.answer(openCard, () => succeed(openedCard()))
    cloud.online = false
    openPage()
    const again = await screen.findByRole('button', { name: '再试一次' }, { timeout: 8_000 })
    cloud.online = true
    fireEvent.click(again)
    expect(await face('满意')).toBeTruthy()
  }, 15_000)
})
