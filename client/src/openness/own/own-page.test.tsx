import { fail, succeed } from '@qingjian/shared/kernel/result'
import { claimOwn, forgetOwn, listOwn } from '@qingjian/shared/openness/public.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { publishedLine } from '../../../testing/open-books'
import { emulatorPhoneCode } from '../../lib/phone-number/emulator-phone-code'
import OwnPage from './index'
import { type OwnLine, ownReckoning } from './reckoning'

jest.mock('../../lib/phone-number/emulator-phone-code', () => ({ emulatorPhoneCode: jest.fn() }))
const phoneCode = jest.mocked(emulatorPhoneCode)

const ID_NUMBER = '630102190001010012'
const ma = { id: 'claim-1', name: '马晓梅', regionName: '中庄村' }
const ownLine = (patch: Partial<OwnLine> = {}): OwnLine => ({
  ...publishedLine(),
  recipientName: '马晓梅',
  reckoned: 47_500,
  ...patch,
})
const sent = (cloud: FakeCloud, action: string) =>
  cloud.events.filter((event) => event.action === action).map(({ data }) => data)

async function press(name: string): Promise<void> {
  const button = await screen.findByRole('button', { name })
  await act(async () => void fireEvent.click(button))
}

async function typeIdNumber(value: string): Promise<void> {
  fireEvent.change(await screen.findByLabelText('身份证号'), { target: { value } })
}

describe('my own money', () => {
  let cloud: FakeCloud
  let people: (typeof ma)[]
  let lines: OwnLine[]

  beforeEach(() => {
    people = []
    lines = []
    phoneCode.mockResolvedValue('code-1')
    cloud = startFakeCloud()
    cloud.answer(listOwn, () => succeed({ people, lines }))
    cloud.answer(claimOwn, () => {
      people = [ma]
      lines = [ownLine()]
      return succeed({ maskedName: '马*梅' })
    })
    cloud.answer(forgetOwn, () => {
      people = []
      lines = []
      return succeed({ forgotten: 1 })
    })
  })

  it('is shown after a phone number and an ID number were compared, which is explained before', async () => {
    render(<OwnPage />)
    expect(await screen.findByText(/身份证号只用来核对，不保存/)).toBeTruthy()
    await typeIdNumber('630102 19000101 0012')
    fireEvent.change(screen.getByLabelText('手机号（本机试用）'), { target: { value: '17000000088' } })
    await press('用微信手机号核对')
    expect(await screen.findByText('马晓梅 · 耕地地力保护补贴')).toBeTruthy()
    expect(screen.getByText('标准95元/亩 × 5亩 = 475元，公开的是475元，对得上')).toBeTruthy()
    expect(phoneCode).toHaveBeenCalledWith('17000000088')
    expect(sent(cloud, 'claim-own')).toEqual([{ mobileCode: 'code-1', idNumber: '630102 19000101 0012' }])
    expect(screen.queryByLabelText('身份证号')).toBeNull()
  })

  it('spends no try on a number that cannot be one', async () => {
    render(<OwnPage />)
    await typeIdNumber('630102190001010013')
    await press('用微信手机号核对')
    expect(screen.getByRole('alert').textContent).toBe('身份证号不对，请对照身份证核对18位号码')
    expect(phoneCode).not.toHaveBeenCalled()
  })

  it('says what to do for somebody who did not give the phone number, and for one that does not fit', async () => {
    phoneCode.mockResolvedValueOnce(undefined)
    cloud.answer(claimOwn, () => fail('INVALID_INPUT', '手机号和身份证号对不上。请核对号码'))
    render(<OwnPage />)
    await typeIdNumber(ID_NUMBER)
    await press('用微信手机号核对')
    expect(screen.getByRole('alert').textContent).toMatch(/选“允许”/)
    await press('用微信手机号核对')
    expect((await screen.findByRole('alert')).textContent).toMatch(/对不上/)
  })

  it('is nowhere on this phone once it was read', async () => {
    render(<OwnPage />)
    await typeIdNumber(ID_NUMBER)
    await press('用微信手机号核对')
    await screen.findByText('马晓梅 · 耕地地力保护补贴')
    const kept = Taro.getStorageInfoSync().keys.map((key) => JSON.stringify(Taro.getStorageSync(key)))
    expect(kept.join()).not.toContain(ID_NUMBER)
  })

  it('can be that of the family as well, and be forgotten', async () => {
    people = [ma]
    lines = [ownLine()]
    render(<OwnPage />)
    await press('再查一个家里人')
    expect(await screen.findByLabelText('身份证号')).toBeTruthy()
    await press('取消核对')
    expect(await screen.findByText(/要用微信绑定的手机号和身份证号核对一次/)).toBeTruthy()
    expect(sent(cloud, 'forget-own')).toHaveLength(1)
    expect(screen.queryByText('马晓梅 · 耕地地力保护补贴')).toBeNull()
  })

  it('says what may be the reason where nothing was published yet', async () => {
    people = [ma]
    render(<OwnPage />)
    expect(await screen.findByText('还没有公开发给您的钱')).toBeTruthy()
  })

  it('leads to the question where the sum is another one', async () => {
    people = [ma]
    lines = [ownLine({ reckoned: 50_000 })]
    render(<OwnPage />)
    await press('有没有问题')
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/line/index?id=line-1' })
  })
})

describe('standard times quantity beside what was published', () => {
  const { standard: _standard, quantity: _quantity, unit: _unit, ...bare } = ownLine()
  const { reckoned: _reckoned, ...withoutStandard } = bare

  it.each<[string, OwnLine, string]>([
    ['fits', ownLine(), '标准95元/亩 × 5亩 = 475元，公开的是475元，对得上'],
    [
      'is less',
      ownLine({ reckoned: 50_000 }),
      '标准95元/亩 × 5亩 = 500元，公开的是475元，少25元，可以点“有没有问题”问一问',
    ],
    [
      'is more',
      ownLine({ reckoned: 47_450 }),
      '标准95元/亩 × 5亩 = 474.50元，公开的是475元，多0.50元，可以点“有没有问题”问一问',
    ],
    ['has no standard', withoutStandard, '公开的是475元，没有写明标准和数量'],
    [
      'is withdrawn',
      { ...withoutStandard, standing: 'withdrawn', reason: '重复发放' },
      '这条公开内容已撤回，原因：重复发放',
    ],
  ])('%s', (_, line, words) => expect(ownReckoning(line).words).toBe(words))
})
