import { checkRun } from '@qingjian/shared/openness/powers/power.contracts'
import { checkLog, checkPublication, listLog, listPlaces } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import { watchText } from '../watch.text'
import LogPage from './log-page'

const text = watchText.log

const CORRECTION = {
  sequence: 12,
  at: Date.UTC(2026, 6, 20, 2),
  act: 'correct' as const,
  subject: 'publication' as const,
  subjectId: 'publication-2',
  title: '种粮补贴更正',
  regionName: '中庄村',
  lines: 1,
  amount: 0,
  reason: '亩数录错',
  digest: 'd'.repeat(64),
  hash: 'ab12'.repeat(16),
}
const STEP = {
  ...CORRECTION,
  ...{ act: 'record' as const, subject: 'run' as const, subjectId: 'run-1', title: '硬化村东道路', lines: 0 },
}

function open(entry: typeof CORRECTION | typeof STEP = CORRECTION) {
  const cloud = fakeCloud()
  cloud.answers(listPlaces, { district: { regionId: '630102', name: '城东区' }, towns: [] })
  cloud.answers(listLog, { entries: [entry], fingerprint: 'ab12 ab12' })
  showAs(['auditor'], <LogPage />, '/openness/log')
  return cloud
}

describe('the log of what was published', () => {
  it('is checked as a whole, and said to be as it was', async () => {
    const cloud = open()
    cloud.answers(checkLog, { state: 'intact', checked: 1200 })
    await screen.findByText('种粮补贴更正')
    fireEvent.click(screen.getByText(text.checkAll))
    await screen.findByText('没有改动：1,200条记录首尾相连，和记下时一样')
  })

  it('names what is wrong with the lines of a publication, and leads to the line', async () => {
    const cloud = open()
    cloud.answers(checkPublication, {
      state: 'broken',
      checked: 7,
      lineId: 'line-7',
      problem: '第7条和公开时不一样',
    })
    fireEvent.click(await screen.findByRole('button', { name: text.checkOne }))
    await screen.findByText(text.broken('第7条和公开时不一样'))
    expect(cloud.callsOf(checkPublication)[0]?.data).toEqual({ id: 'publication-2' })
    expect(screen.getByText(text.brokenLine)).toBeTruthy()
  })

  it('checks the steps of a run by themselves, and leads to what everybody sees of it', async () => {
    const cloud = open(STEP)
    cloud.answers(checkRun, { state: 'intact', checked: 4 })
    const link = await screen.findByRole('link', { name: '硬化村东道路' })
    expect(link.getAttribute('href')).toContain('/openness/run/index?id=run-1')
    fireEvent.click(screen.getByRole('button', { name: text.checkOne }))
    await screen.findByText('没有改动：4步和记下时一样')
    expect(cloud.callsOf(checkRun)[0]?.data).toEqual({ id: 'run-1' })
  })
})
