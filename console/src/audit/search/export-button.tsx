import { exportEntries } from '@qingjian/shared/audit/audit.contracts'
import type { AuditFilters } from '@qingjian/shared/audit/audit-fields'
import { dayOf } from '@qingjian/shared/calendar/day'
import { App, Button } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ReasonDialog } from '../../ui/reason-dialog'
import { auditText as text } from '../audit.text'
import { SHEET_COLUMNS, sheetRow } from './sheet-row'

/** Entries that one export holds at most, as its contract says. */
const MOST = 5000

/** Takes away what is found as an Excel file, after the reason was written down and the phone has confirmed. */
export function ExportButton({ filters }: { filters: AuditFilters }) {
  const { message } = App.useApp()
  const [asking, setAsking] = useState(false)
  const take = useChange(exportEntries, {
    onDone: async ({ complete, entries }) => {
      setAsking(false)
      try {
        const { saveSheet } = await import('../../lib/excel/save-sheet')
        const sheet = { name: text.sheet, columns: SHEET_COLUMNS, rows: entries.map(sheetRow) }
        await saveSheet(text.fileName(dayOf(Date.now())), [sheet])
        if (complete) message.success(text.exported(entries.length))
        else message.warning(text.exportedPart(entries.length))
      } catch (error) {
        message.error(messageOf(error))
      }
    },
  })
  return (
    <>
      <Button
        onClick={() => {
          take.reset()
          setAsking(true)
        }}
      >
        {text.export}
      </Button>
      <ReasonDialog
        open={asking}
        title={text.exportTitle}
        busy={take.isPending}
        failure={take.error ? messageOf(take.error) : undefined}
        onReason={(reason) => take.mutate({ filters, reason })}
        onClose={() => setAsking(false)}
      >
        <p>{text.exportNote(MOST)}</p>
      </ReasonDialog>
    </>
  )
}
