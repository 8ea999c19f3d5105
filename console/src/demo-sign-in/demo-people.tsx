import { decideSignIn, openSignIn, whoAmI } from '@qingjian/shared/identity/identity.contracts'
import { useQuery } from '@tanstack/react-query'
import { App, Button, Card } from 'antd'
import { useState } from 'react'
import './demo-people.css'
import { demoText as text } from './demo.text'
import { callFromPhone, demoPerson } from './demo-phone'

interface DemoCaller {
  openid: string
  label: string
}

/** The callers whom the functions know as staff: the others cannot sign in. */
async function readStaff(): Promise<DemoCaller[]> {
  const answer = await fetch('/emulator/api/callers')
  const callers = (await answer.json()) as DemoCaller[]
  const known = await Promise.all(callers.map(({ openid }) => callFromPhone(openid, whoAmI, {})))
  return callers.filter((_, n) => known[n]?.ok)
}

/** The demo people of the local cloud, each a click away. */
export default function DemoPeople({ code }: { code: string }) {
  const { message } = App.useApp()
  const { data: callers = [] } = useQuery({ queryKey: ['demo-callers'], queryFn: readStaff })
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
      <div className="demo-people-list">
        {callers.map(({ label, openid }) => (
          <Button key={openid} loading={entering === openid} onClick={() => enter(openid)}>
            {label}
          </Button>
        ))}
      </div>
    </Card>
  )
}
