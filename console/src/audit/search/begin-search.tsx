import { startSearch } from '@qingjian/shared/audit/audit.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { Button, Card, Form, Input } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { auditText as text } from '../audit.text'

interface BeginSearchProps {
  onBegun: (session: ContractOutput<typeof startSearch>) => void
}

/** Asks why the log is to be searched; the answer is an entry of the log itself. */
export function BeginSearch({ onBegun }: BeginSearchProps) {
  const begin = useChange(startSearch, { onDone: onBegun })
  return (
    <Card title={text.beginTitle} style={{ maxWidth: 640 }}>
      <p>{text.beginNote}</p>
      <Form
        layout="vertical"
        onFinish={({ reason }: { reason: string }) => begin.mutate({ reason: reason.trim() })}
      >
        <Form.Item
          name="reason"
          label={text.reason}
          extra={text.reasonHint}
          rules={[{ required: true, whitespace: true, message: text.reasonMissing }]}
          {...(begin.error ? { validateStatus: 'error' as const, help: messageOf(begin.error) } : {})}
        >
          <Input.TextArea autoFocus maxLength={200} showCount rows={3} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={begin.isPending}>
          {text.begin}
        </Button>
      </Form>
    </Card>
  )
}
