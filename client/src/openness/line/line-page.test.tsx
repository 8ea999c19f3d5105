import { fail, succeed } from '@qingjian/shared/kernel/result'
import { askObjection, joinObjection, settleObjection } from '@qingjian/shared/openness/objection.contracts'
import { readLine } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openLine, openObjection, publishedFund, publishedLine } from '../../../testing/open-books'
import { openWith } from '../../../testing/taro'
import { outbox } from '../../lib/outbox/outbox'
import { registerOpennessSenders } from '../send/register-openness-senders'
import LinePage from './index'
import type { OpenLine } from './open-line'

const sent = (cloud: FakeCloud, action: string) =>
  cloud.events.filter((event) => event.action === action).map(({ data }) => data)

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

describe('one line', () => {
  let cloud: FakeCloud
  let data: OpenLine

  beforeEach(() => {
    outbox.entries.set([])
    registerOpennessSenders()
    openWith({ id: 'line-1' })
    data = openLine()
    cloud = startFakeCloud()
    cloud.answer(readLine, () => succeed(data))
  })

  it('says all that was published, and how the amount came about', async () => {
    render(<LinePage />)
    expect(await screen.findByText('95元/亩 × 5亩 = 475元')).toBeTruthy()
    for (const words of ['马*梅（名字隐去了一部分）', '2026年9月20日', '2026年9月25日'])
      expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByText('公开以后没有改过。')).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /这项资金怎么下来的/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/fund/index?id=fund-1' })
  })

  it('tells the way of its money up to the policy, step by step', async () => {
    render(<LinePage />)
    const steps = await screen.findAllByText(/^(中庄村|韵家口镇|青海省财政厅|依据：.*)$/)
    expect(steps.map(({ textContent }) => textContent).slice(-4)).toEqual([
      '中庄村',
      '韵家口镇',
      '青海省财政厅',
      '依据：关于下达2026年耕地地力保护补贴资金的通知（东财农〔2026〕12号）',
    ])
    fireEvent.click(screen.getByRole('link', { name: '韵家口镇拨来80,000元，最近一次2026年6月1日' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/line/index?id=allocation-1' })
    expect(screen.getByText('钱从这里来')).toBeTruthy()
  })

  it('says what a correction changed, and why', async () => {
    data = openLine({
      line: publishedLine({
        version: 2,
        standing: 'corrected',
        publishedOn: '2026-10-03',
        reason: '面积登记有误',
      }),
      versions: [
        {
          version: 2,
          publishedOn: '2026-10-03',
          reason: '面积登记有误',
          isWithdrawal: false,
          differences: [{ field: '金额', before: '570.00元', after: '475.00元' }],
        },
        { version: 1, publishedOn: '2026-09-25', isWithdrawal: false, differences: [] },
      ],
    })
    render(<LinePage />)
    expect(await screen.findByText('金额：570.00元 改为 475.00元')).toBeTruthy()
    expect(screen.getByText('这条已于2026年10月3日更正，原因：面积登记有误')).toBeTruthy()
    expect(screen.getByText('2026年9月25日第一次公开')).toBeTruthy()
  })

  it('says when and why it was withdrawn; nothing can be asked about it', async () => {
    const { recipient: _recipient, ...tombstone } = publishedLine({
      ...{ version: 2, standing: 'withdrawn', publishedOn: '2026-10-03', reason: '重复登记' },
    })
    data = openLine({ line: tombstone })
    render(<LinePage />)
    expect(await screen.findByText('这条已于2026年10月3日撤回，原因：重复登记')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '有没有问题' })).toBeNull()
  })

  it('says of a village’s own money that nobody passed it on', async () => {
    const { fundId: _id, fundName: _name, ...line } = publishedLine({ kind: 'expense', item: '村道保洁' })
    const { fund: _fund, ...rest } = openLine({ line, trail: [{ name: '中庄村' }] })
    data = rest
    render(<LinePage />)
    expect(await screen.findByText('这是中庄村自己的账，不是上级拨款。')).toBeTruthy()
    expect(screen.queryByText('这项资金怎么下来的')).toBeNull()
  })

  it('says what a fund gives and on what grounds, and leads to its flow', async () => {
    data = openLine({ line: publishedFund(), trail: [{ name: '城东区' }] })
    render(<LinePage />)
    expect(await screen.findByText('有承包地并且种着的农户都有，每亩95元。')).toBeTruthy()
    expect(screen.getByText('95元/亩')).toBeTruthy()
    expect(screen.queryByText('从哪里来的')).toBeNull()
  })

  describe('that is asked about', () => {
    const after = openObjection({ people: 1 })
    beforeEach(() => {
      cloud.answer(askObjection, () => {
        data = openLine({ objections: [after], isMine: true })
        return succeed({ objection: after, joined: false })
      })
    })

    it('is asked about with a tap on what is wrong, and words for those who want to', async () => {
      render(<LinePage />)
      await press('有没有问题')
      await press('提出疑问')
      expect(screen.getByRole('alert').textContent).toBe('请选一个问题')
      fireEvent.click(screen.getByRole('radio', { name: '钱没有收到' }))
      fireEvent.change(screen.getByLabelText('想说清楚些（选填）'), { target: { value: '卡里没有' } })
      await press('提出疑问')
      expect(await screen.findByText('1人有这个疑问', { exact: false })).toBeTruthy()
      expect(sent(cloud, 'ask-objection')).toEqual([
        { subject: 'line', id: 'line-1', version: 1, concern: 'not-received', words: '卡里没有' },
      ])
      expect(screen.getByText('等村委会答复，12月1日前应答复')).toBeTruthy()
      expect(screen.queryByRole('button', { name: '我也有这个疑问' })).toBeNull()
    })

    it('keeps the question of a phone without signal, and sends it once', async () => {
      jest.useFakeTimers()
      try {
        render(<LinePage />)
        await act(() => jest.advanceTimersByTimeAsync(100))
        cloud.online = false
        fireEvent.click(screen.getByRole('button', { name: '有没有问题' }))
        fireEvent.click(screen.getByRole('radio', { name: '金额不对' }))
        fireEvent.click(screen.getByRole('button', { name: '提出疑问' }))
        await act(() => jest.advanceTimersByTimeAsync(4_000))
        expect(screen.getByText('待发送')).toBeTruthy()
        expect(screen.queryByRole('button', { name: '有没有问题' })).toBeNull()
        cloud.online = true
        await act(async () => {
          await outbox.flush()
          await jest.advanceTimersByTimeAsync(100)
        })
        expect(screen.queryByText('待发送')).toBeNull()
        expect(screen.getByText(/1人有这个疑问/)).toBeTruthy()
        expect(sent(cloud, 'ask-objection')).toHaveLength(1)
      } finally {
        jest.useRealTimers()
      }
    })

    it('says why the question was not taken, and shows what is published now', async () => {
      cloud.answer(askObjection, () => fail('CONFLICT', '这条刚刚更正过，请刷新后再看'))
      render(<LinePage />)
      await press('有没有问题')
      fireEvent.click(screen.getByRole('radio', { name: '金额不对' }))
      await press('提出疑问')
      expect((await screen.findByRole('alert')).textContent).toBe('这条刚刚更正过，请刷新后再看')
      expect(outbox.entries.get()).toEqual([])
      expect(sent(cloud, 'read-line')).toHaveLength(2)
    })
  })

  it('is joined in its question with one tap', async () => {
    data = openLine({ objections: [openObjection({ isLate: true })] })
    cloud.answer(joinObjection, () => {
      const objection = openObjection({ people: 4 })
      data = openLine({ objections: [objection], isMine: true })
      return succeed({ objection, joined: true })
    })
    render(<LinePage />)
    expect(await screen.findByText('村委会应在12月1日前答复，还没有答复')).toBeTruthy()
    await press('我也有这个疑问')
    expect(await screen.findByText(/4人有这个疑问/)).toBeTruthy()
    expect(sent(cloud, 'join-objection')).toEqual([{ objectionId: 'objection-1' }])
  })

  describe('whose question is answered', () => {
    const answered = openObjection({
      state: 'answered',
      answers: [{ level: 'village', text: '面积按2025年确权登记。', at: Date.UTC(2026, 10, 27) }],
    })

    it('asks whoever asked whether the answer is clear', async () => {
      data = openLine({ objections: [answered], isMine: true })
      cloud.answer(settleObjection, () => {
        data = openLine({ objections: [answered], isMine: true, saidClear: true })
        return succeed({ objection: answered })
      })
      render(<LinePage />)
      expect(await screen.findByText('面积按2025年确权登记。')).toBeTruthy()
      expect(screen.getByText('村委会答复（11月27日）')).toBeTruthy()
      await press('明白了')
      expect(await screen.findByText('您说过明白了。')).toBeTruthy()
      expect(sent(cloud, 'settle-objection')).toEqual([
        { objectionId: 'objection-1', isClear: true, answers: 1 },
      ])
    })

    it('goes to the next level when it is not', async () => {
      data = openLine({ objections: [answered], isMine: true })
      cloud.answer(settleObjection, () => {
        const objection = {
          ...answered,
          state: 'asked' as const,
          level: 'town' as const,
          dueDay: '2026-12-03',
        }
        data = openLine({ objections: [objection], isMine: true })
        return succeed({ objection })
      })
      render(<LinePage />)
      await press('还是不清楚')
      expect(await screen.findByText('等镇（街道）答复，12月3日前应答复')).toBeTruthy()
      expect(screen.queryByText('答复您看明白了吗')).toBeNull()
    })

    it('says where else to turn after the last level', async () => {
      data = openLine({ objections: [{ ...answered, level: 'district' }], isMine: true })
      render(<LinePage />)
      expect(await screen.findByText(/12345/)).toBeTruthy()
      expect(screen.queryByRole('button', { name: '还是不清楚' })).toBeNull()
    })

    it('does not ask somebody else', async () => {
      data = openLine({ objections: [answered] })
      render(<LinePage />)
      expect(await screen.findByRole('button', { name: '我也有这个疑问' })).toBeTruthy()
      expect(screen.queryByText('答复您看明白了吗')).toBeNull()
    })
  })

  it('can be asked about again once the question is closed; what is old is marked', async () => {
    data = openLine({
      line: publishedLine({ version: 2 }),
      objections: [openObjection({ state: 'closed', closedAt: 1 })],
    })
    render(<LinePage />)
    expect(await screen.findByText(/问的是更正以前的内容/)).toBeTruthy()
    expect(screen.getByRole('button', { name: '还有别的问题' })).toBeTruthy()
  })

  it('says so when there is none', async () => {
    cloud.answer(readLine, () => fail('NOT_FOUND', '没有这条明细，请从列表重新打开'))
    render(<LinePage />)
    expect(await screen.findByText('没有这条明细，请从列表重新打开')).toBeTruthy()
  })
})
