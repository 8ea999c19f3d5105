import { fireEvent, screen, within } from '@testing-library/react'
import { SAMPLE_CONTENTS } from '../../../testing/sample-announcements'
import { showForm } from '../../../testing/show-form'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import { EntitlementEditor } from './entitlement-editor'

const text = announcementFormText.entitlement

function open(entitlement?: AnnouncementForm['entitlement']) {
  const values = showForm<AnnouncementForm>(entitlement ? { entitlement } : {}, <EntitlementEditor />)
  return () => values().entitlement
}

const walk = () => screen.getByLabelText(text.walk)
const press = (words: string) => fireEvent.click(screen.getByText(words))
const answer = (words: string) => fireEvent.click(within(walk()).getByText(words))
const choose = (label: string, option: string) => {
  fireEvent.mouseDown(screen.getByLabelText(label))
  const options = [...document.querySelectorAll('.ant-select-item-option')]
  const found = options.find(({ textContent }) => textContent === option)
  if (!found) throw new Error(`no choice ${option}`)
  fireEvent.click(found)
}

describe('the questions of 测一测', () => {
  it('begin with one question and an outcome for each answer, so that they can be walked at once', async () => {
    const entitlement = open()
    press(text.begin)
    expect(entitlement()).toMatchObject([
      { kind: 'question', answers: [{ to: 'n2' }, { to: 'n3' }] },
      { kind: 'outcome', id: 'n2', verdict: 'likely' },
      { kind: 'outcome', id: 'n3', verdict: 'unlikely' },
    ])
    await screen.findByText(text.fine)
  })

  it('are walked beside while they are written', async () => {
    open(SAMPLE_CONTENTS.policy.entitlement)
    answer('满了')
    expect(within(walk()).getByText('您可能符合条件')).toBeTruthy()
    answer(text.back)
    const words = screen.getAllByLabelText(text.questionText)[0] as HTMLElement
    fireEvent.change(words, { target: { value: '老人多大年纪？' } })
    await within(walk()).findByText('老人多大年纪？')
  })

  it('grow where an answer leads to a question that is not written yet', async () => {
    const entitlement = open(SAMPLE_CONTENTS.policy.entitlement)
    choose(text.to(1), text.newQuestion)
    expect(entitlement()).toHaveLength(4)
    expect(entitlement()?.[0]?.answers?.[0]?.to).toBe('n1')
    expect(entitlement()?.[3]).toMatchObject({ kind: 'question', id: 'n1' })
    // What no answer leads to any more is told, and so are answers that lead nowhere.
    await within(walk()).findByText('没有回答通向第3项。请让一个回答通向它，或者删去它')
    expect(within(walk()).getAllByText(/^第4项的回答/).length).toBeGreaterThan(0)
  })

  it('that lose an outcome say which answer leads nowhere', async () => {
    const entitlement = open(SAMPLE_CONTENTS.policy.entitlement)
    fireEvent.click(screen.getByLabelText(text.remove(3)))
    expect(entitlement()).toHaveLength(2)
    await within(walk()).findByText(/^第1项的回答“满了”没有下一步/)
    answer('满了')
    expect(within(walk()).getByText(text.deadEnd)).toBeTruthy()
  })
})
