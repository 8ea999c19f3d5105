import { render, screen } from '@testing-library/react'
import { BoardFigures } from './board-figures'

const NOBODY = { misrated: 0, malicious: 0 }
const score = {
  satisfiedRate: 0.85,
  badRate: 0.06,
  levels: [
    { level: 5 as const, label: '满意', count: 16 },
    { level: 1 as const, label: '不满意', count: 1 },
  ],
  dimensions: [{ code: 'attitude', label: '服务态度', satisfiedRate: 0.9 }],
}

describe('the figures of a place', () => {
  it('show volume, satisfaction, 差评 and dimensions', () => {
    render(<BoardFigures figures={{ count: 20, dismissed: NOBODY, score }} minimumCount={10} />)
    for (const text of ['20', '85%', '6%', '满意 16次', '服务态度', '90%'])
      expect(screen.getByText(text)).toBeTruthy()
  })

  it('hide the score below the minimum count and say why', () => {
    render(<BoardFigures figures={{ count: 3, dismissed: NOBODY }} minimumCount={10} />)
    expect(screen.getByText(/评价不满10次/)).toBeTruthy()
    expect(screen.queryByText('满意率')).toBeNull()
  })

  it('say how many ratings are left out because two people found them mistaken or malicious', () => {
    render(
      <BoardFigures figures={{ count: 3, dismissed: { misrated: 2, malicious: 1 } }} minimumCount={10} />,
    )
    expect(screen.getByText('另有误评2条、恶意评价1条，经两人核定，不计入上面的数字。')).toBeTruthy()
  })

  it('say nothing of dismissed ratings or cases where there are none', () => {
    const handling = { cases: 0, closed: 0, reopened: 0, unreachable: 0 }
    render(<BoardFigures figures={{ count: 20, dismissed: NOBODY, score, handling }} minimumCount={10} />)
    expect(screen.queryByText(/误评/)).toBeNull()
    expect(screen.queryByText('差评办理')).toBeNull()
  })

  it('show how the 差评 were handled, each share from the minimum count on', () => {
    const handling = { cases: 12, closed: 11, reopened: 2, unreachable: 3, onTimeRate: 0.75 }
    render(<BoardFigures figures={{ count: 40, dismissed: NOBODY, score, handling }} minimumCount={10} />)
    for (const text of ['差评办理', '12', '75%', '已办结11件，二次办理2件，联系不上3件'])
      expect(screen.getByText(text)).toBeTruthy()
    expect(screen.queryByText('回访满意率')).toBeNull()
    expect(screen.getByText('回访到的不满10件，先不公布回访满意率。')).toBeTruthy()
    expect(screen.queryByText(/先不公布按期办结率/)).toBeNull()
  })

  it('say when there is nothing yet', () => {
    render(<BoardFigures figures={{ count: 0, dismissed: NOBODY }} minimumCount={10} />)
    expect(screen.getByText('这段时间还没有评价')).toBeTruthy()
  })
})
