import { readYear } from '@qingjian/shared/calendar/calendar.contracts'
import { STATUTORY_YEARS } from '@qingjian/shared/calendar/statutory-years'
import type { CaseStep } from '@qingjian/shared/cases/case-states'
import * as cases from '@qingjian/shared/cases/cases.contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import { fireEvent, screen } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { OPENED_AT, sampleCase } from '../../../testing/sample-case'
import { showAs } from '../../../testing/show-as'
import type { CaseDetail } from '../case-types'
import { StepButtons } from './step-buttons'
import { stepsText as text } from './steps.text'

const by = { id: 'person-handler', name: '祁生辉' }
const extension = {
  state: 'asked',
  days: 5,
  reason: '设备没有到货',
  askedBy: by,
  askedAt: OPENED_AT,
} as const
const dismissal = {
  state: 'proposed',
  kind: 'misrated',
  reason: '群众说点错了',
  proposedBy: by,
  proposedAt: OPENED_AT,
} as const
const appeal = { state: 'open', reason: '当天我不在岗', by, at: OPENED_AT } as const
const REASON = '情况属实，按规定办理'

interface Step {
  step: CaseStep
  label: string
  contract: Contract
  /** What is chosen among a few, by its words. */
  chosen?: string
  /** The number that is asked for, by its field. */
  number?: readonly [string, string]
  /** The field in which the words are written. */
  words?: string
  shows?: string
  detail?: Partial<CaseDetail>
  input: object
}

const STEPS: readonly Step[] = [
  {
    step: 'propose-dismissal',
    label: text.dismissal,
    contract: cases.proposeDismissal,
    chosen: '恶意评价',
    input: { kind: 'malicious', reason: REASON, files: [] },
  },
  {
    step: 'approve-dismissal',
    label: text.decideDismissal,
    contract: cases.decideDismissal,
    chosen: text.refuse,
    shows: '群众说点错了',
    detail: { dismissal },
    input: { isApproved: false, reason: REASON },
  },
  {
    step: 'refer-back',
    label: text.referBack,
    contract: cases.referBack,
    input: { reason: REASON },
  },
  {
    step: 'ask-extension',
    label: text.extension,
    contract: cases.askExtension,
    number: [text.extensionDays, '5'],
    // Five working days after Friday, 11 December.
    shows: text.extensionUntil('2026-12-18'),
    input: { days: 5, reason: REASON },
  },
  {
    step: 'refuse-extension',
    label: text.decideExtension,
    contract: cases.decideExtension,
    chosen: text.approve,
    shows: '设备没有到货',
    detail: { extension },
    input: { isApproved: true, reason: REASON },
  },
  {
    step: 'return-answer',
    label: text.returnAnswer,
    contract: cases.returnAnswer,
    input: { reason: REASON },
  },
  {
    step: 'uphold-appeal',
    label: text.decideAppeal,
    contract: cases.decideAppeal,
    chosen: text.appealDecisions.untrue,
    shows: '当天我不在岗',
    detail: { appeal },
    input: { decision: 'untrue', reason: REASON },
  },
  {
    step: 'note',
    label: text.addNote,
    contract: cases.addNote,
    words: text.noteText,
    input: { note: REASON, files: [] },
  },
]

const press = (name: string) =>
  fireEvent.click(screen.getAllByText(name, { selector: 'button *' }).at(-1) as HTMLElement)

describe('a step of a case', () => {
  it.each(STEPS)('$step is asked for with what the contract wants', async (one) => {
    const cloud = fakeCloud()
    const year = STATUTORY_YEARS.find(({ calendar }) => calendar.year === 2026)
    if (!year) throw new Error('2026 is known')
    cloud.answers(readYear, {
      origin: 'published',
      version: 0,
      calendar: year.calendar,
      source: year.notice,
      warnings: [],
    })
    cloud.answers(one.contract as typeof cases.addNote, { version: 4, state: 'rectifying' })
    const detail = sampleCase({ ...one.detail, steps: [one.step] })
    showAs(['inspector', 'unit-clerk'], <StepButtons detail={detail} />)
    press(one.label)
    const words = await screen.findByLabelText(one.words ?? text.reason)
    if (one.chosen !== undefined) fireEvent.click(screen.getByLabelText(new RegExp(`^${one.chosen}`)))
    if (one.number !== undefined) {
      const [field, value] = one.number
      fireEvent.change(screen.getByLabelText(field), { target: { value } })
    }
    if (one.shows !== undefined) await screen.findByText(new RegExp(one.shows))
    fireEvent.change(words, { target: { value: REASON } })
    press(one.label)
    await screen.findByText(text.done)
    expect(cloud.callsOf(one.contract)[0]?.data).toEqual({ caseId: 'case-1', version: 3, ...one.input })
  })

  it('is not taken without a reason and a decision', async () => {
    const cloud = fakeCloud()
    const detail = sampleCase({ dismissal, steps: ['refuse-dismissal'] })
    showAs(['inspector'], <StepButtons detail={detail} />)
    press(text.decideDismissal)
    await screen.findByLabelText(text.reason)
    press(text.decideDismissal)
    await screen.findByText(text.decisionMissing)
    await screen.findByText(text.reasonMissing)
    expect(cloud.calls).toEqual([])
  })
})
