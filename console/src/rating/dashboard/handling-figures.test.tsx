import { render, screen } from '@testing-library/react'
import { HandlingFigures } from './handling-figures'

const NONE = { cases: 0, closed: 0, reopened: 0, unreachable: 0, onTime: 0, late: 0, solved: 0, notSolved: 0 }

describe('how the 差评 were handled', () => {
  it('is told with what the shares are shares of', () => {
    render(
      <HandlingFigures
        handling={{
          ...{
            cases: 9,
            closed: 6,
            reopened: 1,
            unreachable: 2,
            onTime: 6,
            late: 2,
            solved: 3,
            notSolved: 1,
          },
          ...{ onTimeRate: 0.75, solvedRate: 0.75 },
        }}
      />,
    )
    for (const words of ['已办结 6 件', '8 件中 6 件', '4 件中 3 件'])
      expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getAllByText('75%')).toHaveLength(2)
  })

  it('has a dash where nothing is known yet', () => {
    render(<HandlingFigures handling={{ ...NONE, cases: 1 }} />)
    expect(screen.getAllByText('—')).toHaveLength(2)
  })

  it('is left out where there are no cases', () => {
    const { container } = render(<HandlingFigures handling={NONE} />)
    expect(container.textContent).toBe('')
  })
})
