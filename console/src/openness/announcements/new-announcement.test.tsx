import { listAffairItems, readAffairs } from '@qingjian/shared/openness/affairs/affair.contracts'
import {
  createAnnouncement,
  listLinkable,
} from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { listNextStages } from '@qingjian/shared/openness/projects/project.contracts'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { fakeCloud } from '../../../testing/fake-cloud'
import { SAMPLE_CONTENTS, sampleLinkable } from '../../../testing/sample-announcements'
import { showAs } from '../../../testing/show-as'
import { announcementText } from '../announcement.text'
import { announcementFormText as text } from '../announcement-form.text'
import { type AnnouncementForm, formOfContent } from './announcement-form'
import { NewAnnouncement } from './new-announcement'

const PLACE = { regionId: '630102100201', name: '中庄村' }

function open(kind: AnnouncementKind, changes: Partial<AnnouncementForm> = {}) {
  const cloud = fakeCloud()
  cloud.answers(listLinkable, sampleLinkable())
  cloud.answers(createAnnouncement, { id: 'publication-1', version: 1, state: 'draft' })
  cloud.answers(listNextStages, {
    title: '中庄村村东道路硬化工程',
    stages: [{ stage: 'change' }, { stage: 'audit', whyNot: '还没有公开“验收合格”，请先公开' }],
    earliestDay: '2026-04-02',
  })
  cloud.answers(listAffairItems, { items: [] })
  cloud.answers(readAffairs, {
    ...{ regionId: PLACE.regionId, name: PLACE.name, year: 2026, today: '2026-11-28', isDue: true },
    late: { items: 1, days: 13 },
    dues: [
      {
        ...{ itemId: 'labour', itemName: '误工补贴', arm: 'village', clock: 'monthly' },
        ...{ period: '2026-10', periodName: '2026年10月', dueOn: '2026-11-15', state: 'overdue', days: 13 },
      },
    ],
  })
  const { files: _files, ...form } = formOfContent(SAMPLE_CONTENTS[kind])
  showAs(
    ['village-clerk'],
    <NewAnnouncement kind={kind} place={PLACE} initial={{ ...form, ...changes }} />,
    '/openness/publications/new',
  )
  return cloud
}

const save = async () => fireEvent.click(await screen.findByText(text.save))
const type = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } })

describe('a new announcement', () => {
  it.each(['policy', 'project', 'stage', 'power'] as const)(
    'of %s becomes a draft, and its page is shown',
    async (kind) => {
      const cloud = open(kind)
      await save()
      await waitFor(() =>
        expect(screen.getByTestId('address').textContent).toBe('/openness/publications/publication-1'),
      )
      const content = { ...SAMPLE_CONTENTS[kind], files: [] }
      expect(cloud.callsOf(createAnnouncement)[0]?.data).toEqual({ regionId: PLACE.regionId, content })
    },
  )

  it('of 三务公开 names the item and its time, and is called after them', async () => {
    const cloud = open('affair', { title: '', due: 'labour 2026-10' })
    await waitFor(async () =>
      expect(((await screen.findByLabelText(text.affair.title)) as HTMLInputElement).value).toBe(
        '2026年10月误工补贴',
      ),
    )
    await save()
    await waitFor(() => expect(cloud.callsOf(createAnnouncement)).toHaveLength(1))
    expect(cloud.callsOf(createAnnouncement)[0]?.data).toEqual({
      regionId: PLACE.regionId,
      content: SAMPLE_CONTENTS.affair,
      fulfils: { itemId: 'labour', period: '2026-10' },
    })
  })

  it('that is not complete is not sent, and says at each field what to do', async () => {
    const cloud = open('affair', { words: '' })
    await save()
    await screen.findByText(text.affair.missing)
    expect(screen.getAllByText('请填写')).toHaveLength(1)
    expect(cloud.callsOf(createAnnouncement)).toHaveLength(0)
  })

  it('that the cloud refuses says so at the field', async () => {
    const cloud = open('project')
    const message = '没有找到这个地方，请选择本辖区内的地方'
    cloud.refuses(createAnnouncement, {
      code: 'INVALID_INPUT',
      message,
      fields: { 'content.siteId': '请换一个地方' },
    })
    await save()
    await screen.findByText('请换一个地方')
    await screen.findByText(message)
  })

  it('asks of a change which way the contract goes, and reads the amount aloud', async () => {
    const cloud = open('stage')
    await screen.findByText('伍仟元整')
    fireEvent.click(await screen.findByLabelText(text.stage.changeWays.more))
    await type(text.stage.change, '6000.50')
    await save()
    await waitFor(() => expect(cloud.callsOf(createAnnouncement)).toHaveLength(1))
    expect(cloud.callsOf(createAnnouncement)[0]?.data).toMatchObject({ content: { change: 600_050 } })
  })

  it('of a kind that the place does not publish cannot be written', async () => {
    const cloud = open('power')
    cloud.answers(listLinkable, { ...sampleLinkable(), kinds: ['policy'] })
    await screen.findByText(announcementText.notHere('权责清单', '中庄村'))
    expect(screen.queryByText(text.save)).toBeNull()
  })
})
