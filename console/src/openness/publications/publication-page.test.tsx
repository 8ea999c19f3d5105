import {
  decidePublication,
  listPublicationLines,
  listWritable,
  readPublication,
  saveLine,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleLines, samplePublication } from '../../../testing/sample-publication'
import { showAs } from '../../../testing/show-as'
import { lineFormText } from '../line-form.text'
import { publicationText as text } from '../publication.text'
import PublicationPage from './publication-page'

function cloudWith(detail: ReturnType<typeof samplePublication>) {
  const cloud = fakeCloud()
  cloud.answers(readPublication, detail)
  cloud.answers(listPublicationLines, sampleLines())
  cloud.answers(listWritable, {
    places: [{ regionId: '630102100201', name: '中庄村', level: 'village' }],
    below: [],
    funds: [{ id: 'fund-1', name: '耕地地力保护补贴', year: 2026, standard: 9500, unit: '亩' }],
  })
  return cloud
}

const open = (role: 'village-clerk' | 'village-supervisor') =>
  showAs(
    [role],
    <Routes>
      <Route path="/openness/publications/:id" element={<PublicationPage />} />
    </Routes>,
    '/openness/publications/publication-1',
  )

describe('a draft', () => {
  it('shows the number that would leak, and what is wrong with its lines once it was not taken', async () => {
    const leak = {
      index: 1,
      field: '备注',
      kind: 'mobile',
      before: '电话',
      found: '13900001234',
      after: '',
    } as const
    const cloud = cloudWith(
      samplePublication({ edit: true, submit: true }, {}, { leaks: [leak], leakCount: 1 }),
    )
    cloud.refuses(submitPublication, {
      code: 'INVALID_INPUT',
      message: '有2处要改',
      fields: { 'lines.1.remark': '备注里有手机号。请删去', 'lines.0.amount': '标准乘数量不等于金额' },
    })
    open('village-clerk')
    expect((await screen.findByText('13900001234')).tagName).toBe('MARK')
    fireEvent.click(screen.getByText(text.submit))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByText(text.submit))
    // The number is told already, where it stands.
    await screen.findByText(text.flaws(1))
    const row = (await screen.findByText('马晓梅')).closest('tr') as HTMLElement
    expect(within(row).getByText('标准乘数量不等于金额')).toBeTruthy()
    fireEvent.click(screen.getAllByText(text.toLine)[0] as HTMLElement)
    await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('line=2'))
  })

  it('has a line changed with what was typed, read exactly', async () => {
    const cloud = cloudWith(samplePublication({ edit: true }))
    cloud.answers(saveLine, { id: 'publication-1', version: 5, state: 'draft' })
    open('village-clerk')
    fireEvent.click((await screen.findAllByText(text.editLine))[1] as HTMLElement)
    const amount = await screen.findByLabelText(lineFormText.amounts.payment)
    await screen.findByText('95元/亩 × 5亩 = 475元，和金额一致')
    fireEvent.change(screen.getByLabelText(lineFormText.quantity), { target: { value: '5.5' } })
    fireEvent.click(await screen.findByText(lineFormText.takeReckoned))
    expect((amount as HTMLInputElement).value).toBe('522.50')
    await screen.findByText('伍佰贰拾贰元伍角整')
    fireEvent.click(screen.getByText(lineFormText.save))
    await waitFor(() => expect(cloud.callsOf(saveLine)).toHaveLength(1))
    expect(cloud.callsOf(saveLine)[0]?.data).toMatchObject({
      id: 'publication-1',
      version: 4,
      index: 1,
      line: { amount: 52_250, quantity: 5500, recipient: { kind: 'person', name: '祁连山' } },
    })
  })
})

describe('a publication in review', () => {
  it('is given back with the reason, which has to be written', async () => {
    const cloud = cloudWith(samplePublication({ decide: true }, { state: 'supervisor-review' }))
    cloud.answers(decidePublication, { id: 'publication-1', version: 5, state: 'draft' })
    open('village-supervisor')
    fireEvent.click(await screen.findByText(text.decide))
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByLabelText(text.return))
    fireEvent.click(within(dialog).getByText('确定'))
    await within(dialog).findByText(text.opinionMissing)
    fireEvent.change(within(dialog).getByLabelText(text.returnReason), { target: { value: '第2条亩数不对' } })
    fireEvent.click(within(dialog).getByText('确定'))
    await waitFor(() => expect(cloud.callsOf(decidePublication)).toHaveLength(1))
    expect(cloud.callsOf(decidePublication)[0]?.data).toEqual({
      id: 'publication-1',
      version: 4,
      decision: 'return',
      reason: '第2条亩数不对',
    })
  })
})
