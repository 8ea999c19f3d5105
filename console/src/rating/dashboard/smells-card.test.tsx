import { screen } from '@testing-library/react'
import { show } from '../../../testing/show'
import { dashboardText as text } from './dashboard.text'
import { SmellsCard } from './smells-card'

const period = { kind: 'month' as const, key: '2026-11' }
const thresholds = { minimumCount: 30, burstCount: 10, activeRate: 0.2 }
const window = { windowId: 'w1', windowName: '社会保险', hallName: '城东大厅', unitName: '人社局' }

describe('what deserves a second look', () => {
  it('says so when there is nothing', () => {
    show(<SmellsCard period={period} smells={{ thresholds, perfect: [], bursts: [], inactive: [] }} />)
    expect(screen.getByText(text.noSmells)).toBeTruthy()
  })

  it('says what it may mean, that it proves nothing, and leads to the ratings of that day', () => {
    const at = Date.UTC(2026, 10, 3, 2, 20)
    const bursts = [{ ...window, count: 14, at }]
    show(<SmellsCard period={period} smells={{ thresholds, perfect: [], bursts, inactive: [] }} />)
    expect(screen.getByText(text.smellsNote)).toBeTruthy()
    expect(screen.getByText(text.burstsMeaning(10))).toBeTruthy()
    expect(screen.getByText(/2026-11-03 10:20 起 10 分钟内 14 次/)).toBeTruthy()
    const address = screen.getByLabelText(text.ratingsOf('社会保险')).getAttribute('href')
    expect(new URL(`http://x${address}`).searchParams.get('from')).toBe('2026-11-03')
    expect(new URL(`http://x${address}`).searchParams.get('to')).toBe('2026-11-03')
  })

  it('leads to the whole period where that is what shows it', () => {
    const perfect = [{ ...window, count: 40 }]
    show(<SmellsCard period={period} smells={{ thresholds, perfect, bursts: [], inactive: [] }} />)
    const address = screen.getByLabelText(text.ratingsOf('社会保险')).getAttribute('href')
    expect(new URL(`http://x${address}`).searchParams.get('to')).toBe('2026-11-30')
  })
})
