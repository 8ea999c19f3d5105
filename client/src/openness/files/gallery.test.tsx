import { fail, succeed } from '@qingjian/shared/kernel/result'
import { openFiles } from '@qingjian/shared/openness/file.contracts'
import type { FileView } from '@qingjian/shared/openness/file-fields'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type FakeCloud, startFakeCloud } from '../../../testing/fake-cloud'
import { openDocument } from '../../lib/documents/open-document'
import { watchInBrowser } from '../../lib/seen/watch-in-browser'
import { uiText } from '../../ui/ui.text'
import { opennessFilesText as text } from '../openness-files.text'
import { Gallery } from './gallery'

jest.mock('../../lib/seen/watch-in-browser', () => ({ watchInBrowser: jest.fn() }))
jest.mock('../../lib/documents/open-document', () => ({ openDocument: jest.fn(async () => true) }))

const BEFORE: FileView = { id: 'before', kind: 'photo', name: '开工前' }
const AFTER: FileView = { id: 'after', kind: 'photo', name: '完工后' }
const CONTRACT: FileView = { id: 'contract', kind: 'document', name: '施工合同' }
const FILES = [BEFORE, CONTRACT, AFTER]

let cloud: FakeCloud
let see: () => void

beforeEach(() => {
  jest.mocked(watchInBrowser).mockImplementation((_id, onSeen) => {
    see = () => act(onSeen)
    return () => undefined
  })
  cloud = startFakeCloud()
  answerAll()
})

const answerAll = () =>
  cloud.answer(openFiles, ({ fileIds = [] }) =>
    succeed({
      files: FILES.filter(({ id }) => fileIds.includes(id)).map(({ id, kind }) => ({
        id,
        kind,
        url: `https://files.example/${id}`,
      })),
    }),
  )

const show = (files: FileView[] = FILES) =>
  render(<Gallery subject="announcement" id="announcement-1" files={files} />)
const sources = (container: HTMLElement) => [...container.querySelectorAll('img')].map(({ src }) => src)
const press = (name: string) => fireEvent.click(screen.getByLabelText(name))

describe('files of something public', () => {
  it('are asked for together, once somebody sees where the photos belong', async () => {
    const { container } = show()
    expect(cloud.events).toEqual([])
    expect(screen.getByText(text.photos(2))).toBeTruthy()
    see()
    await waitFor(() =>
      expect(sources(container)).toEqual(['https://files.example/before', 'https://files.example/after']),
    )
    expect(cloud.events.map(({ data }) => data)).toEqual([
      { subject: 'announcement', id: 'announcement-1', fileIds: ['before', 'after'] },
    ])
  })

  it('open large, from one photo to the next and back to the page', async () => {
    const { container } = show()
    see()
    await waitFor(() => expect(sources(container)).toHaveLength(2))
    press(text.enlarge('开工前'))
    await screen.findByText(text.place(1, 2))
    fireEvent.click(screen.getByText(text.next))
    await screen.findByText(text.place(2, 2))
    expect(screen.getByLabelText('完工后').getAttribute('src')).toBe('https://files.example/after')
    press(uiText.close)
    await waitFor(() => expect(screen.queryByText(text.place(2, 2))).toBeNull())
    expect(cloud.events).toHaveLength(1)
  })

  it('open as a paper with a link of their own', async () => {
    show([CONTRACT])
    expect(cloud.events).toEqual([])
    fireEvent.click(screen.getByRole('link', { name: /施工合同/ }))
    await waitFor(() => expect(openDocument).toHaveBeenCalledWith('https://files.example/contract'))
  })

  it('say so where they do not open, and open at the next try', async () => {
    cloud.answer(openFiles, () => fail('NOT_FOUND', '没有找到这些文件，可能已经撤回'))
    show([BEFORE])
    see()
    await screen.findByText(text.gone)
    answerAll()
    press(text.enlarge('开工前'))
    await screen.findByLabelText('开工前')
    expect(screen.queryByText(text.gone)).toBeNull()
  })

  it('that are gone by now do not open', async () => {
    cloud.answer(openFiles, () => fail('NOT_FOUND', '没有找到这些文件，可能已经撤回'))
    show([CONTRACT])
    fireEvent.click(screen.getByRole('link', { name: /施工合同/ }))
    await screen.findByText(text.gone)
  })

  it('are nothing where there are none', () => {
    expect(show([]).container.innerHTML).toBe('')
  })
})
