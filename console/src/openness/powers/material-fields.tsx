import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import { MOST_FILE_NAME, MOST_FILES } from '@qingjian/shared/openness/file-fields'
import { Form } from 'antd'
import { type ChosenFile, whyNotReady } from '../../lib/uploads/chosen-file'
import { FilePicker } from '../../ui/file-picker'
import { FILE_UPLOADS } from '../files/file-uploads'
import { filesText } from '../files/files.text'
import { runText } from '../run.text'
import { OTHER_FILES } from './record-form'

const text = runText.form

async function check(_: unknown, files: ChosenFile[] = []): Promise<void> {
  const why = whyNotReady(files)
  if (why !== undefined) throw new Error(why)
  if (files.some(({ name }) => name.trim() === '')) throw new Error(filesText.nameMissing)
}

function MaterialField({ hint, label, name }: { name: string; label: string; hint: string }) {
  return (
    <Form.Item
      name={['files', name]}
      label={label}
      extra={hint}
      rules={[{ validator: check }]}
      validateTrigger={[]}
    >
      <FilePicker contracts={FILE_UPLOADS} most={MOST_FILES} namedWithin={MOST_FILE_NAME} />
    </Form.Item>
  )
}

/** A place for the files of each material that a step asks for, and one for all others. */
export function MaterialFields({ step }: { step: PowerStep }) {
  return (
    <>
      {step.materials.map(({ isPublic, name }, place) => (
        <MaterialField
          key={`${step.id} ${name}`}
          name={String(place)}
          label={name}
          hint={isPublic ? text.open : text.kept}
        />
      ))}
      <MaterialField name={OTHER_FILES} label={text.others} hint={text.othersHint} />
    </>
  )
}
