import { Button, Dropdown, Space } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { HistoryDrawer } from '../history/history-drawer'
import { orgText as text } from '../org.text'
import { LeaveDialog } from '../people/leave-dialog'
import { RevealDialog } from '../people/reveal-dialog'
import { TransferDialog } from '../people/transfer-dialog'
import { CloseDialog } from './close-dialog'
import type { KindPage } from './kind-pages'
import type { Thing } from './thing'
import { ThingDialog } from './thing-dialog'

type Step = 'edit' | 'close' | 'history' | 'transfer' | 'leave' | 'reveal'

interface ThingStepsProps {
  page: KindPage
  thing: Thing
  /** Whether the caller administers it, beyond what `editable` says of its fields. */
  isAdmin: boolean
}

/** What can be done with one thing. */
export function ThingSteps({ isAdmin, page, thing }: ThingStepsProps) {
  const navigate = useNavigate()
  const [step, setStep] = useState<Step>()
  const stop = () => setStep(undefined)
  const isPerson = page.kind === 'person'
  const isOpen = thing.closedOn === undefined
  const items = [
    { key: 'history', label: text.history },
    ...(page.kind === 'window' ? [{ key: 'rosters', label: text.rosters }] : []),
    ...(isPerson && isAdmin ? [{ key: 'access', label: text.access }] : []),
    ...(isPerson && isAdmin && thing.mobile !== undefined ? [{ key: 'reveal', label: text.reveal }] : []),
    ...(isPerson && thing.editable && isOpen
      ? [
          { key: 'transfer', label: text.transfer },
          { key: 'leave', label: text.leave, danger: true },
        ]
      : []),
    ...(thing.editable && !isOpen ? [{ key: 'close', label: text.reopen }] : []),
    ...(thing.editable && isOpen && !isPerson ? [{ key: 'close', label: text.close, danger: true }] : []),
  ]
  const choose = (key: string) => {
    if (key === 'rosters') navigate(`/org/rosters/${thing.id}`)
    else if (key === 'access') navigate(`/identity/accounts/${thing.id}`)
    else setStep(key as Step)
  }
  return (
    <Space>
      {thing.editable && isOpen ? <Button onClick={() => setStep('edit')}>{text.edit}</Button> : null}
      <Dropdown menu={{ items, onClick: ({ key }) => choose(key) }} trigger={['click']}>
        <Button>{text.more}</Button>
      </Dropdown>
      {step === 'edit' ? <ThingDialog page={page} thing={thing} place={{}} onClose={stop} /> : null}
      {step === 'close' ? <CloseDialog page={page} thing={thing} onClose={stop} /> : null}
      {step === 'history' ? (
        <HistoryDrawer kind={page.kind} id={thing.id} name={thing.name} onClose={stop} />
      ) : null}
      {step === 'transfer' ? <TransferDialog person={thing} onClose={stop} /> : null}
      {step === 'leave' ? <LeaveDialog person={thing} onClose={stop} /> : null}
      {step === 'reveal' ? <RevealDialog person={thing} onClose={stop} /> : null}
    </Space>
  )
}
