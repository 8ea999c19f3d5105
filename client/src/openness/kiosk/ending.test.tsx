import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Idle } from '../../lib/kiosk/idle-clock'
import { Ending } from './ending'

const ENDING: Idle = { phase: 'ending', secondsLeft: 7 }
const USED: Idle = { phase: 'used' }

describe('the question whether somebody is still there', () => {
  const onLeave = jest.fn()
  const show = (idle: Idle) => render(<Ending idle={idle} onLeave={onLeave} />)
  const question = () => screen.queryByText('还在看吗？')

  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('is not asked as long as the screen is used', () => {
    show(USED)
    expect(question()).toBeNull()
  })

  it('stays until the touch that answers it has ended, so that nothing below is pressed', () => {
    const { rerender } = show(ENDING)
    expect(screen.getByText('7秒后回到首页，刚才查的都会清除')).toBeTruthy()
    rerender(<Ending idle={USED} onLeave={onLeave} />)
    expect(question()).not.toBeNull()
    fireEvent.click(screen.getByRole('alert'))
    expect(question()).toBeNull()
    expect(onLeave).not.toHaveBeenCalled()
  })

  it('goes by itself after a touch that never became a press', () => {
    const { rerender } = show(ENDING)
    rerender(<Ending idle={USED} onLeave={onLeave} />)
    act(() => jest.advanceTimersByTime(1_000))
    expect(question()).toBeNull()
  })

  it('lets somebody who has finished leave at once', () => {
    const { rerender } = show(ENDING)
    rerender(<Ending idle={USED} onLeave={onLeave} />)
    fireEvent.click(screen.getByRole('button', { name: '看完了' }))
    expect(onLeave).toHaveBeenCalled()
  })

  it('hides the page when the visit is over, whoever touches it', () => {
    show({ phase: 'over' })
    fireEvent.click(screen.getByRole('alert'))
    expect(screen.getByText('正在回到首页…')).toBeTruthy()
  })
})
