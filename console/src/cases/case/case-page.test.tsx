import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import {
  answerCase,
  listUnits,
  openEvidence,
  prepareEvidence,
  printCase,
  readCase,
  redirectCase,
  uploadEvidence,
  verifyCase,
} from '@qingjian/shared/cases/cases.contracts'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleCase, samplePrint } from '../../../testing/sample-case'
import { showAs } from '../../../testing/show-as'
import { uploadsText } from '../../lib/uploads/uploads.text'
import type { CaseDetail } from '../case-types'
import { evidenceText } from '../evidence/evidence.text'
import { printText } from '../print/print.text'
import { stepsText } from '../steps/steps.text'
import { caseText as text } from './case.text'
import CasePage from './case-page'

const PATH = `cases/${'0'.repeat(32)}/${'1'.repeat(24)}`

function begin(changes: Partial<CaseDetail> = {}, roles: readonly StaffRole[] = ['unit-clerk']) {
  const cloud = fakeCloud()
  cloud.answers(readCase, sampleCase(changes))
  cloud.answers(openEvidence, { url: '/link', kind: 'photo' })
  cloud.answers(readYear, {
    origin: 'missing',
    version: 0,
    calendar: { year: 2026, holidays: [], workingWeekends: [] },
    source: '',
    warnings: [],
  })
  const page = (
    <Routes>
      <Route path="/cases/:id" element={<CasePage />} />
    </Routes>
  )
  showAs(roles, page, '/cases/case-1')
  return cloud
}

// By the words on it: looking for roles takes a second where a dialog is open.
const press = async (name: string) =>
  fireEvent.click((await screen.findAllByText(name, { selector: 'button *' })).at(-1) as HTMLElement)
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

describe('the page of a case', () => {
  it('offers what can be done now, what moves the case on first', async () => {
    begin({ steps: ['note', 'ask-extension', 'answer'] })
    const offered = await screen.findByLabelText(stepsText.actions)
    const labels = [...offered.querySelectorAll('button')].map(({ textContent }) => textContent)
    expect(labels).toEqual([stepsText.answer, stepsText.extension, stepsText.addNote])
    expect(offered.querySelector('.ant-btn-primary')?.textContent).toBe(stepsText.answer)
  })

  it('offers nothing that only jobs and citizens do', async () => {
    begin({ steps: ['open', 'warn', 'close', 'add-evidence', 'forget-citizen'] })
    await screen.findByText(stepsText.nothing)
  })

  it('marks a private note as such', async () => {
    begin()
    const note = await screen.findByText('请先看监控，注意方式')
    expect(note.textContent).toContain(text.privateNote)
  })

  it('shows photos to enlarge and papers to open', async () => {
    begin()
    expect(await screen.findByRole('img', { name: uploadsText.enlarge('照片1') })).toBeTruthy()
    const paper = screen.getByRole('link', { name: uploadsText.open('文件1') })
    expect(paper.getAttribute('target')).toBe('_blank')
  })

  it('answers the citizen with evidence only, after a look at what they will read', async () => {
    const cloud = begin()
    cloud.answers(prepareEvidence, { paths: [PATH] })
    cloud.answers(uploadEvidence, { fileId: `cloud://fake/${PATH}` })
    cloud.answers(answerCase, { version: 4, state: 'answered' })
    await press(stepsText.answer)
    write(stepsText.answerText, '窗口已增派两人，不用再等一上午了')
    await waitFor(() =>
      expect(screen.getByLabelText(stepsText.preview).textContent).toContain('不用再等一上午了'),
    )
    await press(stepsText.answer)
    await screen.findByText(evidenceText.missing)
    expect(cloud.callsOf(answerCase)).toEqual([])
    const file = new File(['%PDF-1.4 seen'], '整改通知.pdf', { type: 'application/pdf' })
    const chooser = document.querySelector('input[type=file]') as HTMLInputElement
    fireEvent.change(chooser, { target: { files: [file] } })
    await screen.findByText(uploadsText.done)
    expect(cloud.callsOf(uploadEvidence)[0]?.data).toEqual({
      path: PATH,
      part: 0,
      parts: 1,
      content: btoa('%PDF-1.4 seen'),
    })
    await press(stepsText.answer)
    await screen.findByText(stepsText.done)
    expect(cloud.callsOf(answerCase)[0]?.data).toEqual({
      caseId: 'case-1',
      version: 3,
      text: '窗口已增派两人，不用再等一上午了',
      note: '',
      files: [`cloud://fake/${PATH}`],
    })
  })

  it('refuses an answer that says next to nothing', async () => {
    const cloud = begin()
    await press(stepsText.answer)
    write(stepsText.answerText, '已整改')
    await press(stepsText.answer)
    await screen.findByText(stepsText.answerShort)
    expect(cloud.callsOf(answerCase)).toEqual([])
  })

  it('reads the case anew when somebody else was faster, and keeps what was typed', async () => {
    const cloud = begin({ state: 'to-verify', verdict: undefined, finding: undefined, steps: ['verify'] })
    cloud.refuses(verifyCase, { code: 'CONFLICT', message: '这个案件刚刚有变化' })
    await press(stepsText.verify)
    fireEvent.click(screen.getByLabelText(/部分属实/))
    write(stepsText.finding, '当班人员离岗十分钟')
    cloud.answers(readCase, sampleCase({ version: 5, steps: ['verify'] }))
    await press(stepsText.verify)
    await screen.findByText('这个案件刚刚有变化')
    expect(screen.getByText(stepsText.conflict)).toBeTruthy()
    await waitFor(() => expect(cloud.callsOf(readCase)).toHaveLength(2))
    expect((screen.getByLabelText(stepsText.finding) as HTMLTextAreaElement).value).toBe('当班人员离岗十分钟')
    cloud.answers(verifyCase, { version: 6, state: 'rectifying' })
    await press(stepsText.verify)
    await screen.findByText(stepsText.done)
    expect(cloud.callsOf(verifyCase).map(({ data }) => (data as { version: number }).version)).toEqual([3, 5])
    expect(cloud.callsOf(verifyCase)[1]?.data).toMatchObject({
      verdict: 'partly-true',
      finding: '当班人员离岗十分钟',
    })
  })

  it('directs a case to another unit', async () => {
    const cloud = begin({ state: 'misdirected', steps: ['redirect'] }, ['dispatcher'])
    const region = { id: '630102', name: '城东区' }
    cloud.answers(listUnits, { units: [{ id: 'unit-2', name: '区医疗保障局', region }] })
    cloud.answers(redirectCase, { version: 4, state: 'to-verify' })
    await press(stepsText.redirect)
    fireEvent.mouseDown(screen.getByLabelText(stepsText.redirectUnit))
    fireEvent.click(await screen.findByText('区医疗保障局（城东区）'))
    write(stepsText.reason, '社保卡补换归医保窗口')
    await press(stepsText.redirect)
    await screen.findByText(stepsText.done)
    expect(cloud.callsOf(redirectCase)[0]?.data).toMatchObject({
      unitId: 'unit-2',
      reason: '社保卡补换归医保窗口',
    })
  })

  it('says which calendar is missing when a deadline waits for it', async () => {
    begin({ awaitsCalendar: 2027 })
    await screen.findByText(text.awaitsCalendar(2027))
  })

  it('prints after the purpose was written down', async () => {
    const cloud = begin()
    cloud.answers(printCase, samplePrint())
    const saved: string[] = []
    const make = jest.fn(() => 'blob:file')
    Object.assign(URL, { createObjectURL: make, revokeObjectURL: () => undefined })
    HTMLAnchorElement.prototype.click = function save() {
      saved.push(this.download)
    }
    await press(printText.button)
    await press(printText.make)
    await screen.findByText(printText.purposeMissing)
    expect(cloud.callsOf(printCase)).toEqual([])
    write(printText.purpose, '归档')
    await press(printText.make)
    await screen.findByText(printText.made)
    expect(cloud.callsOf(printCase)[0]?.data).toEqual({ caseId: 'case-1', purpose: '归档' })
    expect(saved).toEqual(['案卷P20261120-7KQ3M.docx'])
    expect(make).toHaveBeenCalledWith(expect.any(Blob))
  })

  it('is not printed by whoever has no business with it', async () => {
    begin({}, ['cadre'])
    await screen.findByLabelText(stepsText.actions)
    expect(screen.queryByText(printText.button)).toBeNull()
  })

  it('that is out of reach is like one that never was', async () => {
    const cloud = begin()
    cloud.refuses(readCase, { code: 'NOT_FOUND', message: '没有找到这个案件' })
    showAs(
      ['unit-clerk'],
      <Routes>
        <Route path="/cases/:id" element={<CasePage />} />
      </Routes>,
      '/cases/case-9',
    )
    await screen.findByText(text.missing)
  })
})
