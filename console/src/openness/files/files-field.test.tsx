import { openDraftFiles, prepareFiles, uploadFilePart } from '@qingjian/shared/openness/file.contracts'
import type { FileInput, FileView } from '@qingjian/shared/openness/file-fields'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { Button, Form } from 'antd'
import { fakeCloud } from '../../../testing/fake-cloud'
import { showAs } from '../../../testing/show-as'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { uploadsText } from '../../lib/uploads/uploads.text'
import { chosenOf, fileInputsOf } from './file-uploads'
import { filesText } from './files.text'
import { FilesField } from './files-field'
import { KeptFiles } from './kept-files'

const PATH = `openness-uploads/${'0'.repeat(32)}/${'1'.repeat(24)}`
const CONTRACT: FileView = { id: 'contract', kind: 'document', name: '施工合同' }
const SITE: FileView = { id: 'site', kind: 'photo', name: '施工现场' }

/** A form with files that are there already. */
function begin(files: FileView[]) {
  const cloud = fakeCloud()
  cloud.answers(prepareFiles, { paths: [PATH] })
  cloud.answers(uploadFilePart, { fileId: `cloud://fake/${PATH}` })
  const sent: FileInput[][] = []
  showAs(
    ['village-clerk'],
    <Form<{ files?: ChosenFile[] }>
      initialValues={{ files: chosenOf(files) }}
      onFinish={(values) => sent.push(fileInputsOf(values.files))}
    >
      <FilesField />
      <Button htmlType="submit">save</Button>
    </Form>,
  )
  return { cloud, sent }
}

const rename = async (place: number, name: string) =>
  fireEvent.change(await screen.findByLabelText(uploadsText.nameOf(place)), { target: { value: name } })
const save = () => fireEvent.click(screen.getByText('save'))
const choose = (name: string) =>
  fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, {
    target: { files: [new File(['%PDF-1.4'], name, { type: 'application/pdf' })] },
  })

describe('files of a form', () => {
  it('are sent in their order, new ones by their upload and known ones by their id, each by its name', async () => {
    const { sent } = begin([CONTRACT, SITE])
    await rename(1, '施工合同（盖章）')
    choose('验收单.pdf')
    await screen.findByText(uploadsText.done)
    fireEvent.click(screen.getByLabelText(uploadsText.up('施工现场')))
    save()
    await waitFor(() =>
      expect(sent).toEqual([
        [
          { name: '施工现场', id: 'site' },
          { name: '施工合同（盖章）', id: 'contract' },
          { name: '验收单', upload: `cloud://fake/${PATH}` },
        ],
      ]),
    )
  })

  it('need a name each', async () => {
    const { sent } = begin([SITE])
    await rename(1, ' ')
    save()
    await screen.findByText(filesText.nameMissing)
    expect(sent).toEqual([])
  })

  it('that did not arrive hold the form back until they are taken away', async () => {
    const { cloud, sent } = begin([SITE])
    cloud.refuses(uploadFilePart, { code: 'INVALID_INPUT', message: '文件没有传完整，请重新选择再传' })
    choose('合同.pdf')
    await screen.findByText('文件没有传完整，请重新选择再传')
    save()
    await screen.findByText(uploadsText.failed)
    fireEvent.click(screen.getByLabelText(uploadsText.remove('合同')))
    save()
    await waitFor(() => expect(sent).toEqual([[{ name: '施工现场', id: 'site' }]]))
  })
})

describe('files that are kept', () => {
  it('are opened with one call, and one that is gone says so', async () => {
    const cloud = fakeCloud()
    cloud.answers(openDraftFiles, { files: [{ id: 'contract', kind: 'document', url: '/contract.pdf' }] })
    const of = { publicationId: 'publication-1' }
    showAs(['village-clerk'], <KeptFiles files={[CONTRACT, SITE]} of={of} />)
    const paper = await screen.findByRole('link', { name: uploadsText.open('施工合同') })
    expect(paper.getAttribute('href')).toBe('/contract.pdf')
    await screen.findByText(uploadsText.gone)
    expect(cloud.callsOf(openDraftFiles)).toHaveLength(1)
  })
})
