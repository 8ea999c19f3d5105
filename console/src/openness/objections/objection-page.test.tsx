import { answerObjection, readObjection } from '@qingjian/shared/openness/objection.contracts'
import { readLine } from '@qingjian/shared/openness/public.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleObjection, sampleReadLine } from '../../../testing/sample-openness'
import { showAs } from '../../../testing/show-as'
import { objectionText as text } from '../objection.text'
import ObjectionPage from './objection-page'

function open(objection: ReturnType<typeof sampleObjection>) {
  const cloud = fakeCloud()
  cloud.answers(readObjection, objection)
  cloud.answers(readLine, sampleReadLine())
  showAs(
    ['village-clerk'],
    <Routes>
      <Route path="/openness/objections/:objectionId" element={<ObjectionPage />} />
    </Routes>,
    '/openness/objections/objection-1',
  )
  return cloud
}

const write = (words: string) =>
  fireEvent.change(screen.getByLabelText(text.answer), { target: { value: words } })

describe('an objection', () => {
  it('is answered in the version that was read, after a look at what everybody will see', async () => {
    const cloud = open(sampleObjection())
    await screen.findByText('存折上没有这笔钱')
    const words = '卡号登记错误，已于11月20日重新打款。'
    write(words)
    await waitFor(() => expect(screen.getByLabelText(text.preview).textContent).toContain(words))
    cloud.answers(answerObjection, {
      objection: sampleObjection({ state: 'answered', mayAnswer: false, version: 4 }),
    })
    fireEvent.click(screen.getByRole('button', { name: text.submit }))
    await waitFor(() => expect(cloud.callsOf(answerObjection)).toHaveLength(1))
    expect(cloud.callsOf(answerObjection)[0]?.data).toEqual({
      objectionId: 'objection-1',
      version: 3,
      text: words,
    })
  })

  it('about something else than money leads to what everybody sees of it', async () => {
    const cloud = open(
      sampleObjection({
        ...{ subject: 'run', subjectId: 'run-1', subjectTitle: '硬化村东道路', concern: 'no-meeting' },
      }),
    )
    const link = await screen.findByRole('link', { name: text.toPublicPage })
    expect(link.getAttribute('href')).toContain('/openness/run/index?id=run-1')
    expect(screen.getByText('权力运行 · 中庄村')).toBeTruthy()
    expect(cloud.callsOf(readLine)).toHaveLength(0)
  })

  it('is not answered with somebody’s number in it', async () => {
    const cloud = open(sampleObjection())
    await screen.findByText(text.olderVersion)
    write('已打到马晓梅的卡上，电话13900001234')
    fireEvent.click(screen.getByRole('button', { name: text.submit }))
    await screen.findByText(`${text.leaks}“13900001234”`)
    expect(cloud.callsOf(answerObjection)).toHaveLength(0)
  })

  it('tells in red that the day is past, and why one cannot answer', async () => {
    open(
      sampleObjection({
        isLate: true,
        level: 'town',
        mayAnswer: false,
        whyNot: '现在由镇（街道）答复',
      }),
    )
    await screen.findByText('现在由镇（街道）答复')
    expect(screen.getByText('镇（街道）应在11月25日前答复，还没有答复').className).toContain('watch-warning')
    expect(screen.queryByText(text.answerTitle)).toBeNull()
  })
})
