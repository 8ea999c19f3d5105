import { prepareEvidence, uploadEvidence } from '@qingjian/shared/cases/cases.contracts'
import { Form } from 'antd'
import { type ChosenFile, whyNotReady } from '../../lib/uploads/chosen-file'
import { FilePicker } from '../../ui/file-picker'
import { evidenceText as text } from './evidence.text'

const UPLOADS = { prepare: prepareEvidence, part: uploadEvidence }

/** Files for a step, under the name `files`; the form waits until each has arrived. */
export function EvidenceField({ required = false }: { required?: boolean }) {
  return (
    <Form.Item
      name="files"
      label={text.files}
      required={required}
      rules={[
        {
          validator: async (_, files: ChosenFile[] = []) => {
            const why = whyNotReady(files)
            if (why !== undefined) throw new Error(why)
            if (required && files.length === 0) throw new Error(text.missing)
          },
        },
      ]}
      validateTrigger={[]}
    >
      <FilePicker contracts={UPLOADS} />
    </Form.Item>
  )
}

/** The ids of the files that have arrived. */
export function fileIdsOf(files: readonly ChosenFile[] | undefined): string[] {
  return (files ?? []).flatMap(({ fileId }) => (fileId === undefined ? [] : [fileId]))
}
