import {
  correctAnnouncement,
  listLinkable,
  readDraftAnnouncement,
  saveAnnouncement,
  withdrawAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import { listWritable, readPublication } from '@qingjian/shared/openness/publication.contracts'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { Route, Routes } from 'react-router'
import { fakeCloud } from '../../../testing/fake-cloud'
import { SAMPLE_CONTENTS, sampleDraft, sampleLinkable } from '../../../testing/sample-announcements'
import { samplePublication } from '../../../testing/sample-publication'
import { showAs } from '../../../testing/show-as'
import { announcementText as text } from '../announcement.text'
import { announcementFormText } from '../announcement-form.text'
import { publicationText } from '../publication.text'
import PublicationPage from '../publications/publication-page'
import EditAnnouncementPage from './edit-announcement-page'

const PAGE = '/openness/publications/publication-1'
const ROW: Partial<ReturnType<typeof samplePublication>['publication']> = {
  ...{ announcement: 'affair', title: '2026年10月误工补贴' },
  ...{ lineCount: 0, totals: [] },
}

function open(
  detail: ReturnType<typeof samplePublication>,
  draft: ReturnType<typeof sampleDraft>,
  {
    address = PAGE,
    role = 'village-clerk',
  }: { address?: string; role?: 'village-clerk' | 'town-reviewer' } = {},
) {
  const cloud = fakeCloud()
  cloud.answers(readPublication, detail)
  cloud.answers(readDraftAnnouncement, draft)
  cloud.answers(listLinkable, sampleLinkable())
  const places = [{ regionId: '630102100201', name: '中庄村', level: 'village' as const }]
  cloud.answers(listWritable, { places, below: [], funds: [] })
  showAs(
    [role],
    <Routes>
      <Route path="/openness/publications/:id" element={<PublicationPage />} />
      <Route path="/openness/publications/:id/edit" element={<EditAnnouncementPage />} />
    </Routes>,
    address,
  )
  return cloud
}

const addressIs = (address: string) =>
  waitFor(() => expect(screen.getByTestId('address').textContent).toBe(address))

describe('an announcement that waits for its review', () => {
  it('is shown as people will read it, with what looks wrong before anything else', async () => {
    const draft = sampleDraft(SAMPLE_CONTENTS.stage, {
      cautions: ['变更金额达到合同的12%，超过10%'],
      links: [{ kind: 'project', id: 'project-1', title: '中庄村村东道路硬化工程' }],
    })
    const row = { ...ROW, announcement: 'stage' as const, state: 'town-review' as const }
    open(samplePublication({ decide: true }, row), draft, { role: 'town-reviewer' })
    await screen.findByText('变更金额达到合同的12%，超过10%')
    expect(screen.getByText('减少5,000元')).toBeTruthy()
    expect(screen.getAllByText('中庄村村东道路硬化工程')).toHaveLength(2)
    fireEvent.click(screen.getByText(publicationText.decide))
    expect(within(await screen.findByRole('dialog')).getByText(text.approveNote)).toBeTruthy()
  })

  it('says once what stops it: a number stands where it is, everything else in words', async () => {
    const leak = { field: '内容', kind: 'mobile', before: '电话', found: '13900001234', after: '' } as const
    const draft = sampleDraft(SAMPLE_CONTENTS.affair, {
      flaws: [
        { field: 'content.words', problem: '内容里有手机号', remedy: '公开会泄露个人信息，请删去' },
        { field: 'content', problem: '和已经公开的没有不同', remedy: '请改好后再提交，或者作废' },
      ],
    })
    open(samplePublication({ edit: true }, ROW, { leaks: [leak], leakCount: 1 }), draft)
    expect((await screen.findByText('13900001234')).tagName).toBe('MARK')
    await screen.findByText(text.flaws(1))
    expect(screen.queryByText(/内容里有手机号/)).toBeNull()
    expect(screen.queryByText(publicationText.edit)).toBeNull()
  })
})

describe('a correction', () => {
  const row = { ...ROW, kind: 'correction' as const }
  const differences = [{ field: '内容', before: '共2人', after: '共3人' }]
  const fulfils = {
    ...{ itemId: 'labour', itemName: '误工补贴', period: '2026-10', periodName: '2026年10月' },
    ...{ dueOn: '2026-11-15', lateDays: 3 },
  }
  const draft = sampleDraft(SAMPLE_CONTENTS.affair, {
    fulfils,
    replaces: { announcementId: 'affair-1', version: 1, differences },
  })

  it('says what changes, and how late the thing came', async () => {
    open(samplePublication({ edit: true }, row), draft)
    expect((await screen.findByText('共2人')).tagName).toBe('DEL')
    expect(screen.getByText(text.late('2026年11月15日', 3)).className).toContain('watch-warning')
  })

  it('keeps its item, and is saved with what it says now', async () => {
    const cloud = open(samplePublication({ edit: true }, row), draft, { address: `${PAGE}/edit` })
    cloud.answers(saveAnnouncement, { id: 'publication-1', version: 5, state: 'draft' })
    const words = await screen.findByLabelText(announcementFormText.affair.words)
    expect(screen.queryByLabelText(announcementFormText.affair.due)).toBeNull()
    fireEvent.change(words, { target: { value: '10月份修水渠误工补贴，共4人。' } })
    fireEvent.click(screen.getByText(announcementFormText.save))
    await addressIs(PAGE)
    expect(cloud.callsOf(saveAnnouncement)[0]?.data).toEqual({
      id: 'publication-1',
      version: 4,
      content: { ...SAMPLE_CONTENTS.affair, words: '10月份修水渠误工补贴，共4人。' },
    })
  })

  it('shows what is wrong at its field as soon as it is opened', async () => {
    const flaws = [{ field: 'content.words', problem: '内容里有手机号', remedy: '请删去' }]
    open(samplePublication({ edit: true }, row), { ...draft, flaws }, { address: `${PAGE}/edit` })
    await screen.findByText('内容里有手机号。请删去')
  })
})

describe('a public announcement', () => {
  const row = { ...ROW, state: 'published' as const, publishedOn: '2026-11-20' }
  const published = { announcementId: 'affair-1', version: 2 }
  const say = async (reason: string) => {
    const dialog = await screen.findByRole('dialog')
    fireEvent.change(within(dialog).getByLabelText('原因'), { target: { value: reason } })
    fireEvent.click(within(dialog).getByText('确定'))
  }

  it('is corrected from its newest version, and the form is next', async () => {
    const cloud = open(samplePublication({}, row), sampleDraft(SAMPLE_CONTENTS.affair, { published }))
    cloud.answers(correctAnnouncement, { id: 'publication-2', version: 1, state: 'draft' })
    fireEvent.click(await screen.findByText(text.correct))
    await say('少写了一个人')
    await addressIs('/openness/publications/publication-2/edit')
    expect(cloud.callsOf(correctAnnouncement)[0]?.data).toEqual({ ...published, reason: '少写了一个人' })
  })

  it('is withdrawn by a draft of its own', async () => {
    const cloud = open(samplePublication({}, row), sampleDraft(SAMPLE_CONTENTS.affair, { published }))
    cloud.answers(withdrawAnnouncement, { id: 'publication-2', version: 1, state: 'draft' })
    fireEvent.click(await screen.findByText(text.withdraw))
    await say('公开错了村')
    await addressIs('/openness/publications/publication-2')
    expect(cloud.callsOf(withdrawAnnouncement)[0]?.data).toEqual({ ...published, reason: '公开错了村' })
  })

  it('is changed by nobody who does not write for the place', async () => {
    const draft = sampleDraft(SAMPLE_CONTENTS.affair, { published })
    open(samplePublication({}, row), draft, { role: 'town-reviewer' })
    expect((await screen.findByText(text.publicPage)).getAttribute('href')).toContain('id=affair-1')
    expect(screen.queryByText(text.correct)).toBeNull()
  })

  it('that was withdrawn since leaves a sentence', async () => {
    const message = '这份材料里没有可看的内容，可能已经作废或撤回'
    const cloud = open(samplePublication({}, row), sampleDraft(SAMPLE_CONTENTS.affair))
    cloud.refuses(readDraftAnnouncement, { code: 'NOT_FOUND', message })
    await screen.findByText(message)
  })
})
