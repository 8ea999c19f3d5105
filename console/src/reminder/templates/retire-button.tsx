import { listTemplates, readTemplate, retireTemplate } from '@qingjian/shared/reminder/reminder.contracts'
import { App, Button } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { templatesText as text } from './templates.text'

interface RetireButtonProps {
  template: { id: string; version: number; retired: boolean }
  onDone: () => void
}

/** Takes a template off the list for new plans, or puts it back. */
export function RetireButton({ onDone, template: { id, retired, version } }: RetireButtonProps) {
  const { message } = App.useApp()
  const [isOpen, setOpen] = useState(false)
  const retire = useChange(retireTemplate, {
    outdates: [listTemplates, readTemplate],
    onDone: () => {
      message.success(retired ? text.restoredDone : text.retiredDone)
      setOpen(false)
      onDone()
    },
  })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{retired ? text.restore : text.retire}</Button>
      <ReasonDialog
        open={isOpen}
        title={retired ? text.restore : text.retire}
        busy={retire.isPending}
        failure={retire.error ? messageOf(retire.error) : undefined}
        onReason={(reason) => retire.mutate({ id, version, retired: !retired, reason })}
        onClose={() => {
          retire.reset()
          setOpen(false)
        }}
      >
        <p>{retired ? text.restoreNote : text.retireNote}</p>
      </ReasonDialog>
    </>
  )
}
