import { dayOf } from '@qingjian/shared/calendar/day'
import { beginExport, exportRows } from '@qingjian/shared/org/export.contracts'
import type { ListFilters } from '@qingjian/shared/org/org-fields'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import { App, Button } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ask } from '../../lib/use-remote'
import { ReasonDialog } from '../../ui/reason-dialog'
import { exportText as text } from './export.text'

interface ExportButtonProps {
  kind: OrgKind
  title: string
  filters: ListFilters
}

/** Every row that a pass opens, in order. */
async function readRows(pass: string): Promise<string[][]> {
  const rows: string[][] = []
  let after: string | undefined
  do {
    const page = await ask(exportRows, { pass, after })
    rows.push(...page.rows)
    after = page.next
  } while (after !== undefined)
  return rows
}

/** Exports what the list shows as an Excel file, after the purpose was written down and the phone has confirmed. */
export function ExportButton({ filters, kind, title }: ExportButtonProps) {
  const { message } = App.useApp()
  const [asking, setAsking] = useState(false)
  const [writing, setWriting] = useState(false)
  const begin = useChange(beginExport, {
    onDone: async ({ columns, pass }) => {
      setAsking(false)
      setWriting(true)
      try {
        const rows = await readRows(pass)
        const { saveSheet } = await import('../../lib/excel/save-sheet')
        await saveSheet(text.fileName(title, dayOf(Date.now())), [{ name: title, columns, rows }])
        message.success(text.done(rows.length))
      } catch (error) {
        message.error(messageOf(error))
      } finally {
        setWriting(false)
      }
    },
  })
  return (
    <>
      <Button loading={writing} onClick={() => setAsking(true)}>
        {text.button}
      </Button>
      <ReasonDialog
        open={asking}
        title={text.title(title)}
        busy={begin.isPending}
        failure={begin.error ? messageOf(begin.error) : undefined}
        onReason={(reason) => begin.mutate({ kind, filters, reason })}
        onClose={() => setAsking(false)}
      >
        <p>{text.note}</p>
      </ReasonDialog>
    </>
  )
}
