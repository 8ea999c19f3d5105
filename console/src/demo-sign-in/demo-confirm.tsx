import { decideConfirmation } from '@qingjian/shared/identity/identity.contracts'
import { App, Button, Space } from 'antd'
import { demoText as text } from './demo.text'
import { callFromPhone, demoPerson } from './demo-phone'

/** Answers a confirmation as the demo person's phone would. */
export default function DemoConfirm({ confirmationId }: { confirmationId: string }) {
  const { message } = App.useApp()
  const openid = demoPerson.read()
  if (openid === undefined) return null
  const decide = async (allow: boolean) => {
    const answer = await callFromPhone(openid, decideConfirmation, { confirmationId, allow })
    if (!answer.ok) message.error(answer.error.message)
  }
  return (
    <Space>
      <Button type="primary" onClick={() => decide(true)}>
        {text.confirm}
      </Button>
      <Button onClick={() => decide(false)}>{text.refuse}</Button>
    </Space>
  )
}
