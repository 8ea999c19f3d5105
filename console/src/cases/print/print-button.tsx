import { PrinterOutlined } from '@ant-design/icons'
import { printCase } from '@qingjian/shared/cases/cases.contracts'
import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { ask } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { uiText } from '../../ui/ui.text'
import { printText as text } from './print.text'

interface PrintDialogProps {
  caseId: string
  onClose: () => void
}

/** Asks what the file is for, which goes into the audit log, and has the browser save it. */
function PrintDialog({ caseId, onClose }: PrintDialogProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<{ purpose: string }>()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const print = async (purpose: string) => {
    setBusy(true)
    setFailure(undefined)
    try {
      // The writer of Word files is large, and few people print.
      const [{ saveCaseFile }, printed] = await Promise.all([
        import('./save-case-file'),
        ask(printCase, { caseId, purpose }),
      ])
      await saveCaseFile(printed)
      message.success(text.made)
      onClose()
    } catch (error) {
      setFailure(messageOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title={text.title}
      okText={text.make}
      cancelText={uiText.cancel}
      confirmLoading={isBusy}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{text.note}</p>
      {failure === undefined ? null : <FailureNotice message={failure} />}
      <Form form={form} layout="vertical" preserve={false} onFinish={({ purpose }) => void print(purpose)}>
        <Form.Item
          name="purpose"
          label={text.purpose}
          extra={text.purposeHint}
          rules={[{ required: true, whitespace: true, message: text.purposeMissing }]}
        >
          <Input autoFocus maxLength={100} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}

/** The printed file of a case, as a Word document. */
export function PrintButton({ caseId }: { caseId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => setOpen(true)}>
        {text.button}
      </Button>
      {isOpen ? <PrintDialog caseId={caseId} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
