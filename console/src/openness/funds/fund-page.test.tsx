import { readFund, readLine, searchLines } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleFund, sampleLine, sampleReadLine } from '../../../testing/sample-openness'
import { showAs } from '../../../testing/show-as'
import { fundText as text } from '../fund.text'
import { lineDetailText } from '../line-detail.text'
import FundPage from './fund-page'

jest.mock('./sankey-canvas', () => ({ __esModule: true, default: () => null }))

function open() {
  const cloud = fakeCloud()
  cloud.answers(readFund, sampleFund())
  cloud.answers(searchLines, { lines: [sampleLine()] })
  cloud.answers(readLine, sampleReadLine())
  showAs(
    ['leader'],
    <Routes>
      <Route path="/openness/funds/:fundId" element={<FundPage />} />
    </Routes>,
    '/openness/funds/fund-1',
  )
  return cloud
}

describe('one fund', () => {
  it('says whose books do not balance and how, and what has not been given yet', async () => {
    open()
    await screen.findByText(text.problemTitle(1))
    expect(screen.getByText('中庄村：应剩5,000元，报的结存是4,800元，少200元')).toBeTruthy()
    expect(screen.getByText(text.facts.notYetGiven).parentElement?.parentElement?.textContent).toContain(
      '20,000元',
    )
    fireEvent.click(screen.getByLabelText(text.onlyProblems))
    await waitFor(() => expect(screen.queryByText('下庄村')).toBeNull())
  })

  it('lists the lines of the holder that is chosen, and one line with its way and its versions', async () => {
    const cloud = open()
    fireEvent.click(await screen.findByText('下庄村'))
    await screen.findByText(text.linesOf('下庄村'))
    await waitFor(() =>
      expect(cloud.callsOf(searchLines).at(-1)?.data).toEqual({ fundId: 'fund-1', regionId: '630102100202' }),
    )
    fireEvent.click(await screen.findByLabelText(lineDetailText.open('种粮补贴')))
    const drawer = await screen.findByRole('dialog')
    await within(drawer).findByText('乐家湾镇拨来40,000元，最近一次2026年6月20日', { exact: false })
    expect(within(drawer).getByText('2026年7月20日更正')).toBeTruthy()
    expect(within(drawer).getAllByText('原因：亩数录错').length).toBeGreaterThan(0)
    expect(screen.getByTestId('address').textContent).toContain('line=line-1')
  })
})
