import { assignCases, listHandlers } from '@qingjian/shared/cases/cases.contracts'
import { App, Form, Input, Modal, Select } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { assignText as text } from './assign.text'
import { stepsText } from './steps.text'
import { useCaseStep } from './use-case-step'

interface AssignDialogProps {
  cases: readonly { id: string; version: number }[]
  unitId: string
  onDone: () => void
  onClose: () => void
}

/** Gives cases of one unit to one of its people, who are listed with what they have on their hands. */
export function AssignDialog({ cases, onClose, onDone, unitId }: AssignDialogProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<{ handlerId: string; note?: string }>()
  const handlers = useRemote(listHandlers, { unitId })
  const assign = useCaseStep(assignCases, ({ assigned }) => {
    message.success(text.assigned(assigned))
    onDone()
  })
  const people = handlers.data?.people
  return (
    <Modal
      open
      title={text.assignTitle(cases.length)}
      okText={text.assign}
      cancelText={uiText.cancel}
      confirmLoading={assign.isBusy}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{text.assignNote}</p>
      {handlers.error ? (
        <FailureNotice message={messageOf(handlers.error)} onRetry={() => void handlers.refetch()} />
      ) : null}
      {assign.error ? <FailureNotice message={messageOf(assign.error)} /> : null}
      {assign.isOutdated ? <p role="status">{stepsText.conflict}</p> : null}
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        onFinish={({ handlerId, note }) =>
          assign.take({
            cases: cases.map(({ id, version }) => ({ caseId: id, version })),
            handlerId,
            note: note ?? '',
          })
        }
      >
        <Form.Item
          name="handlerId"
          label={text.person}
          rules={[{ required: true, message: text.personMissing }]}
          {...(people?.length === 0 ? { extra: text.nobodyThere } : {})}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={text.choosePerson}
            loading={handlers.isLoading}
            options={(people ?? []).map(({ id, name, openCases, position }) => ({
              value: id,
              label: `${name} ${position} · ${text.openCases(openCases)}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="note" label={text.noteToHandler} extra={text.noteHint}>
          <Input.TextArea maxLength={300} showCount rows={3} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
