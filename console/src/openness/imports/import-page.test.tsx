import { applyBookImport, listBookProblems, readBookImport } from '@qingjian/shared/openness/import.contracts'
import { fireEvent, screen } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { sampleImport } from '../../../testing/sample-import'
import { showAs } from '../../../testing/show-as'
import { importText as text } from '../import.text'
import ImportPage from './import-page'

const open = () =>
  showAs(
    ['village-clerk'],
    <Routes>
      <Route path="/openness/imports/:importId" element={<ImportPage />} />
    </Routes>,
    '/openness/imports/import-1',
  )

describe('an import', () => {
  it('with bad cells lists each with what to do', async () => {
    const cloud = fakeCloud()
    cloud.answers(readBookImport, sampleImport({ state: 'faulty', rowCount: 3, problemCount: 1 }))
    const problem = {
      sheet: '账目',
      row: 4,
      column: '金额（元）',
      value: '4万',
      problem: '不是数字',
      remedy: '请只写数字',
    }
    cloud.answers(listBookProblems, { problems: [problem], total: 1 })
    open()
    await screen.findByText(text.faulty(1))
    const row = (await screen.findByText('4万')).closest('tr')
    expect(row?.textContent).toBe('账目4金额（元）4万不是数字请只写数字')
  })

  it('without any becomes a draft when it is confirmed', async () => {
    const cloud = fakeCloud()
    cloud.answers(readBookImport, sampleImport({ state: 'ready', rowCount: 3, checkedRows: 3 }))
    cloud.answers(
      applyBookImport,
      sampleImport({ state: 'applied', rowCount: 3, publicationId: 'publication-9' }),
    )
    open()
    fireEvent.click(await screen.findByText(text.apply))
    const link = await screen.findByText(text.toDraft)
    expect(link.getAttribute('href')).toBe('/openness/publications/publication-9')
  })
})
