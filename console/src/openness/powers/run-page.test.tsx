import { dayOf } from '@qingjian/shared/calendar/day'
import {
  abandonRun,
  checkRun,
  openRunFiles,
  readRun,
  recordRunStep,
} from '@qingjian/shared/openness/powers/power.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleRun } from '../../../testing/sample-runs'
import { showAs } from '../../../testing/show-as'
import { type Me, MeContext, useMe } from '../../lib/session/use-me'
import { uiText } from '../../ui/ui.text'
import { powerText } from '../power.text'
import { runText as text } from '../run.text'
import RunPage from './run-page'

/** With a grant for a village, as a clerk has one. */
function Within({ children, regionId }: { regionId: string; children: React.ReactNode }) {
  const grant = { state: 'granted', regions: [{ id: regionId, name: '' }] }
  return (
    <MeContext.Provider value={{ ...useMe(), grants: [grant] } as unknown as Me}>
      {children}
    </MeContext.Provider>
  )
}

function open(
  role: 'village-clerk' | 'inspector' = 'village-clerk',
  changes = {},
  regionId = '630102100201',
) {
  const cloud = fakeCloud()
  cloud.answers(readRun, sampleRun(changes))
  showAs(
    [role],
    <Within regionId={regionId}>
      <Routes>
        <Route path="/openness/runs/:runId" element={<RunPage />} />
      </Routes>
    </Within>,
    '/openness/runs/run-1',
  )
  return cloud
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('a run', () => {
  it('shows how each step stands and what was recorded, to whoever watches as well, without the form', async () => {
    open('inspector')
    await screen.findByText('支部委员会提议硬化村东道路')
    const chart = screen.getByRole('list', { name: powerText.flowChart })
    expect(chart.textContent).toContain(powerText.standings.done('11月3日'))
    expect(chart.textContent).toContain(powerText.refused(2))
    expect(screen.queryByText(text.form.title)).toBeNull()
    expect(screen.queryByText(text.abandon)).toBeNull()
  })

  it('of another village has no form either', async () => {
    open('village-clerk', {}, '630102100202')
    await screen.findByText('支部委员会提议硬化村东道路')
    expect(screen.queryByText(text.form.title)).toBeNull()
  })

  it('shows in red what went otherwise than the list says', async () => {
    const record = {
      ...{ stepId: 'propose', outcome: 'skipped', day: '2026-11-03', recordedAt: 0, words: '没有办这一步' },
      ...{ files: [], keptFiles: 2, deviations: ['skipped'], reason: '情况紧急' },
    }
    open('inspector', { records: [record], deviations: 1 })
    expect((await screen.findByText('跳过了这一步')).className).toContain('watch-warning')
    expect(screen.getByText(text.reason('情况紧急'))).toBeTruthy()
    expect(screen.getByText(text.keptFiles(2))).toBeTruthy()
  })

  it('opens the papers that the village keeps only when somebody wants to see them', async () => {
    const [record] = sampleRun().run.records
    const cloud = open('inspector', { records: [{ ...record, keptFiles: 1 }] })
    const file = { id: 'file-1', kind: 'document', name: '签到表', material: '签到表', record: 0 } as const
    cloud.answers(openRunFiles, { files: [{ ...file, url: '/signed.pdf' }] })
    fireEvent.click(await screen.findByRole('button', { name: text.openKept }))
    await screen.findByText(text.ofRecord(1, '签到表'))
    expect(cloud.callsOf(openRunFiles)).toHaveLength(1)
  })

  it('is recorded step by step: counts are judged while they are typed, and what will be shown stands before it is sent', async () => {
    const cloud = open()
    await screen.findByText(text.form.title)
    type(text.form.entitled, '30')
    await screen.findByText(text.form.needs(20, 11))
    type(text.form.present, '25')
    type(text.form.inFavour, '20')
    type(text.form.against, '5')
    await screen.findByText(text.form.agreed)
    type(text.form.words, '村民代表会议表决通过')
    type(text.form.reason, '决议还在盖章')
    await screen.findByText(new RegExp(`^${text.form.willShow}.*材料不齐`))
    cloud.answers(recordRunStep, { id: 'run-1', version: 3, state: 'running', deviations: [] })
    fireEvent.click(screen.getByRole('button', { name: text.form.submit }))
    await waitFor(() => expect(cloud.callsOf(recordRunStep)).toHaveLength(1))
    expect(cloud.callsOf(recordRunStep)[0]?.data).toEqual({
      ...{
        id: 'run-1',
        version: 2,
        stepId: 'resolve',
        day: dayOf(Date.now()),
        words: '村民代表会议表决通过',
      },
      votes: { entitled: 30, present: 25, inFavour: 20, against: 5 },
      ...{ files: [], materials: [], reason: '决议还在盖章' },
    })
  })

  it('shows a refusal at the field that it names', async () => {
    const cloud = open('village-clerk', {
      nextStep: { id: 'post', title: '决议公开', dueOn: '2026-11-13', lateDays: 0 },
    })
    await screen.findByText(text.form.title)
    type(text.form.words, '联系人13812345678')
    const message = '办理情况里有手机号，公开会泄露个人信息，请删去'
    cloud.refuses(recordRunStep, { code: 'INVALID_INPUT', message, fields: { words: message } })
    fireEvent.click(screen.getByRole('button', { name: text.form.submit }))
    await screen.findByText(message)
  })

  it('is given up with a reason, and compared with the public log', async () => {
    const cloud = open()
    await screen.findByText(text.form.title)
    cloud.answers(checkRun, { state: 'intact', checked: 1 })
    fireEvent.click(screen.getByRole('button', { name: text.check }))
    await screen.findByText(text.intact(1))
    cloud.answers(abandonRun, { id: 'run-1', version: 3, state: 'abandoned' })
    fireEvent.click(screen.getByRole('button', { name: text.abandon }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.change(dialog.getByLabelText(uiText.reason), { target: { value: '资金没有到位' } })
    fireEvent.click(dialog.getByRole('button', { name: uiText.confirm }))
    await waitFor(() => expect(cloud.callsOf(abandonRun)).toHaveLength(1))
    expect(cloud.callsOf(abandonRun)[0]?.data).toEqual({ id: 'run-1', version: 2, reason: '资金没有到位' })
  })
})
