import { readFigures } from '@qingjian/shared/follow-up/follow-up.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleFigures } from '../../../testing/sample-follow-up'
import { showAs } from '../../../testing/show-as'
import { figuresText as text } from './figures.text'
import FiguresPage from './figures-page'

const unit = { id: 'unit-1', name: '区人社局', figures: sampleFigures({ satisfaction: 0.6 }) }

function open(figures = sampleFigures()) {
  const cloud = fakeCloud()
  cloud.answers(readFigures, { figures, units: [unit] })
  showAs(['leader'], <FiguresPage />, '/follow-up/figures?kind=month&period=2026-11')
  return cloud
}

const tileOf = (name: string) =>
  screen.getAllByText(name, { selector: 'dt' })[0]?.parentElement?.querySelector('.figure-tile-value')
    ?.textContent

/** The row of bars with this name, in words. */
const rowOf = (name: string) =>
  screen.getByText(name, { selector: '.share-rows span' }).closest('li')?.textContent

describe('figures of follow-ups', () => {
  it('count who was reached, and satisfaction among them', async () => {
    open()
    await screen.findByText(text.answers)
    expect(tileOf(text.ended)).toBe('50 件')
    expect(tileOf(text.reached)).toBe('32 件')
    expect(tileOf(text.satisfaction)).toBe('75%')
    expect(tileOf(text.reopened)).toBe('8 件')
    expect(rowOf(text.solved)).toBe('已解决24 件75%')
    expect(rowOf(text.settledBy.sms)).toBe('短信20 件66.7%')
  })

  it('set those apart who could not be reached', async () => {
    open()
    await screen.findByText(text.apartNote)
    expect(rowOf(text.unreachable)).toBe('无法联系11 件22%')
    expect(rowOf(text.noContact)).toBe('没有留联系方式7 件14%')
  })

  it('keep drawn good ratings out of everything else', async () => {
    open(sampleFigures({ sampled: { ended: 9, answered: 6, solved: 4 } }))
    await screen.findByText(text.sampledNote)
    expect(rowOf(text.sampledSolved)).toBe(`${text.sampledSolved}4 件44.4%`)
    expect(tileOf(text.ended)).toBe('50 件')
  })

  it('have no satisfaction while nobody was reached', async () => {
    const none = {
      ended: 2,
      reached: 0,
      solved: 0,
      notSolved: 0,
      nobodyContacted: 0,
      satisfaction: undefined,
    }
    open(sampleFigures(none))
    await screen.findByText(text.answers)
    expect(tileOf(text.satisfaction)).toBe('—')
  })

  it('are asked for one unit when its name is chosen', async () => {
    const cloud = open()
    fireEvent.click(await screen.findByText('区人社局'))
    await waitFor(() => expect(cloud.callsOf(readFigures)).toHaveLength(2))
    expect(cloud.callsOf(readFigures)[1]?.data).toEqual({
      period: { kind: 'month', key: '2026-11' },
      unitId: 'unit-1',
    })
    expect(screen.getByText(text.ofUnit('区人社局'))).toBeTruthy()
  })
})
