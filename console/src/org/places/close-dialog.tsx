import { closeThing, reopenThing } from '@qingjian/shared/org/org.contracts'
import { useChange } from '../../lib/use-change'
import { orgText as text } from '../org.text'
import { DatedDialog } from './dated-dialog'
import type { KindPage } from './kind-pages'
import type { Thing } from './thing'

interface CloseDialogProps {
  page: KindPage
  thing: Thing
  onClose: () => void
}

/** Takes a thing out of use, or brings it back. */
export function CloseDialog({ onClose, page, thing }: CloseDialogProps) {
  const after = { outdates: [page.list], onDone: onClose }
  const close = useChange(closeThing, after)
  const reopen = useChange(reopenThing, after)
  const { id, version } = thing
  if (thing.closedOn !== undefined) {
    return (
      <DatedDialog
        title={`${text.reopen}：${thing.name}`}
        note={page.kind === 'person' ? text.reopenPersonNote : text.reopenNote}
        busy={reopen.isPending}
        error={reopen.error}
        onDone={({ reason }) => reopen.mutate({ kind: page.kind, id, version, reason })}
        onClose={onClose}
      />
    )
  }
  return (
    <DatedDialog
      title={`${text.close}：${thing.name}`}
      note={text.closeNote}
      dayLabel={text.closeOn}
      busy={close.isPending}
      error={close.error}
      onDone={({ day, reason }) => close.mutate({ kind: page.kind, id, version, on: day, reason })}
      onClose={onClose}
    />
  )
}
