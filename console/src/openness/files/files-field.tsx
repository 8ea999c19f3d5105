import { fileInputs, MOST_FILE_NAME, MOST_FILES } from '@qingjian/shared/openness/file-fields'
import { Form } from 'antd'
import { safeParse } from 'valibot'
import { type ChosenFile, whyNotReady } from '../../lib/uploads/chosen-file'
import { FilePicker } from '../../ui/file-picker'
import { FILE_UPLOADS, fileInputsOf } from './file-uploads'
import { filesText as text } from './files.text'

interface FilesFieldProps {
  name?: string
  label?: string
  /** What belongs among them. */
  hint?: string
}

/** Named photos and PDF for a form, in an order; the form waits until each has arrived. */
export function FilesField({ hint, label = text.files, name = 'files' }: FilesFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={hint}
      rules={[
        {
          validator: async (_, files: ChosenFile[] = []) => {
            const why = whyNotReady(files)
            if (why !== undefined) throw new Error(why)
            if (files.some((file) => file.name.trim() === '')) throw new Error(text.nameMissing)
            const { issues } = safeParse(fileInputs, fileInputsOf(files))
            if (issues) throw new Error(issues[0].message)
          },
        },
      ]}
      validateTrigger={[]}
    >
      <FilePicker contracts={FILE_UPLOADS} most={MOST_FILES} namedWithin={MOST_FILE_NAME} />
    </Form.Item>
  )
}
