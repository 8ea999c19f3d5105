import { fail, succeed } from '@qingjian/shared/kernel/result'
import { checkRun, readRun } from '@qingjian/shared/openness/powers/power.contracts'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openObjection, VILLAGE } from '../../../testing/open-books'
import { openRun, runRecord } from '../../../testing/open-works'
import { openWith } from '../../../testing/taro'
import RunPage from './index'

const warnings = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)
const boxes = () => [...document.querySelectorAll<HTMLElement>('.flow-box')]

describe('the exercise of a power', () => {
  let cloud: FakeCloud
  let data: ReturnType<typeof openRun>

  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 28, 4))
    openWith({ id: 'run-1' })
    data = openRun()
    cloud = startFakeCloud()
    cloud.answer(readRun, () => succeed(data))
  })
  afterEach(() => jest.restoreAllMocks())

  async function open() {
    render(<RunPage />)
    await screen.findByText('每一步怎么办的')
  }

  it('says where it stands and what comes next by when', async () => {
    await open()
    for (const words of [
      '正在办理，办完2步，共3步',
      '下一步：决议公开，11月29日前',
      '到现在都是按程序办的',
      '2026年11月1日开始',
    ])
      expect(screen.getByText(words)).toBeTruthy()
    expect(warnings()).toEqual([])
    fireEvent.click(screen.getByRole('link', { name: /看清单上的规定/ }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/openness/announcement/index?id=power-1' })
  })

  it('draws its steps with what was done in each, the votes in plain words', async () => {
    await open()
    const told = [
      ['办好了，2026年11月5日', '党支部提出硬化村东道路。'],
      [
        '办好了，2026年11月26日',
        '应到21人，实到18人，赞成17人，反对1人：赞成过半数，通过',
        '另有1份材料由村里留存，里面可能有个人信息，不公开。',
      ],
      ['下一步，最晚2026年11月29日'],
    ]
    for (const [place, box] of boxes().entries())
      for (const words of told[place] ?? []) expect(within(box).getByText(words)).toBeTruthy()
  })

  it('shows what went otherwise than the list says, with the reason, and what is late', async () => {
    data = openRun({
      run: {
        ...{ done: 2, deviations: 2 },
        nextStep: { id: 'post', title: '决议公开', dueOn: '2026-11-15', lateDays: 13 },
        records: [
          runRecord({
            outcome: 'skipped',
            words: '没有办这一步',
            deviations: ['skipped'],
            reason: '汛期抢修',
          }),
          runRecord({
            ...{ stepId: 'decide', day: '2026-11-12', recordedAt: Date.UTC(2026, 10, 25, 2) },
            ...{ deviations: ['recorded-late'], reason: '汛期抢修', words: '代表们同意修。' },
          }),
        ],
      },
    })
    await open()
    expect(warnings()).toEqual([
      '“决议公开”应在11月15日前办，已经晚了13天',
      '有2处没按程序办：第1步（跳过了这一步）、第2步（事后补录）',
    ])
    const [first, second, third] = boxes()
    for (const [box, words] of [
      [first, '跳过了这一步'],
      [first, '理由：汛期抢修'],
      [second, '事后补录（11月25日才登记）'],
      [third, '该办没办，最晚2026年11月15日'],
    ] as const)
      expect(box && within(box).getByText(words)).toBeTruthy()
    expect(screen.queryByText('没有办这一步')).toBeNull()
  })

  it('keeps a meeting that did not agree beside the one that did', async () => {
    const votes = { entitled: 21, present: 18, inFavour: 8, against: 10 }
    const { records } = openRun().run
    const held = runRecord({
      ...{ stepId: 'decide', outcome: 'held', day: '2026-11-08', words: '嫌贵，没有通过。' },
      ...{ votes, deviations: ['not-agreed'] },
    })
    data = openRun({ run: { records: [...records.slice(0, 1), held, ...records.slice(1)] } })
    await open()
    expect(screen.getByText('2026年11月8日开过会')).toBeTruthy()
    expect(screen.getByText(/反对10人：赞成没有过半数，没有通过/)).toBeTruthy()
    expect(screen.getByText(/反对1人：赞成过半数，通过/)).toBeTruthy()
  })

  it('that was given up says why, and waits for nothing', async () => {
    data = openRun({
      run: {
        ...{ state: 'abandoned', nextStep: undefined, ahead: [] },
        abandoned: { on: '2026-11-20', reason: '资金没有落实' },
      },
    })
    await open()
    expect(screen.getByText('2026年11月20日中止，原因：资金没有落实')).toBeTruthy()
    expect(screen.getByText('不办了')).toBeTruthy()
  })

  it('shows what everybody may see, and can be asked about', async () => {
    data = openRun({
      run: { records: [runRecord({ files: [{ id: 'file-1', kind: 'document', name: '会议决议' }] })] },
      objections: [openObjection({ subject: 'run', concern: 'incomplete' })],
    })
    await open()
    expect(screen.getByText('会议决议')).toBeTruthy()
    expect(screen.getByText(/3人有这个疑问/)).toBeTruthy()
  })

  it.each([
    ['intact', undefined, '2次登记和公开记录一样，没有被改动过'],
    ['broken', '第2次登记和公开时不一样', '核对出问题：第2次登记和公开时不一样'],
  ] as const)('is held against the public log at a press: %s', async (state, problem, words) => {
    cloud.answer(checkRun, () => succeed({ state, checked: 2, ...(problem !== undefined && { problem }) }))
    await open()
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '核对这件事' })))
    expect(await screen.findByText(words)).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: '看这里的全部公开记录' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({
      url: `/openness/log/index?regionId=${VILLAGE.regionId}`,
    })
  })

  it('says so when there is none', async () => {
    cloud.answer(readRun, () => fail('NOT_FOUND', '没有找到这件事'))
    render(<RunPage />)
    expect(await screen.findByText('没有找到这件事')).toBeTruthy()
  })
})
