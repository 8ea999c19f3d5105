import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { editPublication, type readPublication } from '@qingjian/shared/openness/publication.contracts'
import { App, Form, Modal } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { publicationText as text } from '../publication.text'
import { type PublicationForm, publicationFormOf } from './publication-fields'
import { PublicationFormView, readPublicationForm } from './publication-form'
import { PUBLICATION_READS } from './publication-reads'

interface EditFieldsDialogProps {
  detail: ContractOutput<typeof readPublication>
  onClose: () => void
}

/** Changes the title and words of a draft. */
export function EditFieldsDialog({ detail, onClose }: EditFieldsDialogProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<PublicationForm>()
  const { done, effect, publication } = detail
  const { fulfils, id, lineCount, regionId, title, version, year } = publication
  const edit = useChange(editPublication, {
    outdates: PUBLICATION_READS,
    onDone: () => {
      message.success(text.edited)
      onClose()
    },
  })
  const save = () => {
    const fields = readPublicationForm(form)
    if (fields) edit.mutate({ id, version, fields })
  }
  const initial = publicationFormOf({
    title,
    regionId,
    year,
    done,
    effect,
    ...(fulfils && { fulfils }),
  })
  return (
    <Modal
      open
      width={760}
      title={text.edit}
      okText={uiText.save}
      cancelText={uiText.cancel}
      confirmLoading={edit.isPending}
      onOk={save}
      onCancel={onClose}
    >
      {edit.error ? <FailureNotice message={messageOf(edit.error)} /> : null}
      <PublicationFormView form={form} initial={initial} isPlaceFixed={lineCount > 0} />
    </Modal>
  )
}
