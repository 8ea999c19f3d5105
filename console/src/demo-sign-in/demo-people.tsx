import { decideSignIn, openSignIn } from '@qingjian/shared/identity/identity.contracts'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Card } from 'antd'
import { useState } from 'react'
import { demoText as text } from './demo.text'
import { callFromPhone, demoPerson } from './demo-phone'

interface DemoCaller {
  openid: string
  label: string
  /** Whether this caller is bound to a personnel record and so can sign in. */
  staff?: boolean
}

async function readCallers(): Promise<DemoCaller[]> {
  const answer = await fetch('/emulator/api/callers')
  return (await answer.json()) as DemoCaller[]
}

/** The demo people of the local cloud, each a click away. */
export default function DemoPeople({ code }: { code: string }) {
  const { message } = App.useApp()
  const { data: callers = [] } = useQuery({ queryKey: ['demo-callers'], queryFn: readCallers })
  const [entering, setEntering] = useState<string>()
  const enter = async (openid: string) => {
    setEntering(openid)
    demoPerson.keep(openid)
    const opened = await callFromPhone(openid, openSignIn, { code })
    const decided = opened.ok ? await callFromPhone(openid, decideSignIn, { code, allow: true }) : opened
    if (decided.ok) return
    message.error(decided.error.message)
    setEntering(undefined)
  }
  return (
    <Card title={text.title} className="demo-people">
      <p>{text.note}</p>
      {callers.map(({ label, openid }) => (
        <Button key={openid} block loading={entering === openid} onClick={() => enter(openid)}>
          {label}
        </Button>
      ))}
    </Card>
  )
}
