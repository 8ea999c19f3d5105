import { render, screen } from '@testing-library/react'
import { BoardFigures } from './board-figures'

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
    render(<BoardFigures figures={{ count: 20, score }} minimumCount={10} />)
    for (const text of ['20', '85%', '6%', '满意 16次', '服务态度', '90%'])
      expect(screen.getByText(text)).toBeTruthy()
  })

  it('hide the score below the minimum count and say why', () => {
    render(<BoardFigures figures={{ count: 3 }} minimumCount={10} />)
    expect(screen.getByText(/评价不满10次/)).toBeTruthy()
    expect(screen.queryByText('满意率')).toBeNull()
  })

  it('say when there is nothing yet', () => {
    render(<BoardFigures figures={{ count: 0 }} minimumCount={10} />)
    expect(screen.getByText('这段时间还没有评价')).toBeTruthy()
  })
})
