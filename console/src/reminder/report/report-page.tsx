import { dayOf } from '@qingjian/shared/calendar/day'
import { readReport } from '@qingjian/shared/reminder/reminder.contracts'
import { App, Button, Select } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import '../reminder.css'
import './report.css'
import { reportText as text } from './report.text'
import { type Report, reportSheets } from './report-rows'
import { ReportView } from './report-view'

/** Years that can be chosen, back from this one. */
const YEARS = 6

/** A year of reminders in figures, to be printed or filed. */
export default function ReportPage() {
  const [filters, change] = useFilters(['year'])
  const thisYear = Number(dayOf(Date.now()).slice(0, 4))
  const year = /^20[2-9]\d$/.test(filters.year ?? '') ? Number(filters.year) : thisYear
  const { data, error, isPlaceholderData, refetch } = useRemote(readReport, { year })
  const years = Array.from({ length: YEARS }, (_, n) => thisYear - n)
  const shown = isPlaceholderData ? undefined : data
  return (
    <div className="report-page">
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          shown === undefined ? undefined : (
            <>
              <Button onClick={() => window.print()}>{text.print}</Button>
              <DownloadButton report={shown} />
            </>
          )
        }
      />
      <FilterBar label={text.filters}>
        <Select
          aria-label={text.year}
          value={year}
          options={years.map((value) => ({ value, label: text.yearOf(value) }))}
          onChange={(value: number) => change({ year: String(value) })}
          style={{ width: 130 }}
        />
      </FilterBar>
      {error ? (
        <FailureNotice message={messageOf(error)} onRetry={() => void refetch()} />
      ) : shown === undefined ? (
        <Loading />
      ) : (
        <ReportView report={shown} />
      )}
    </div>
  )
}

function DownloadButton({ report }: { report: Report }) {
  const { message } = App.useApp()
  const [writing, setWriting] = useState(false)
  const download = async () => {
    setWriting(true)
    try {
      const { saveSheet } = await import('../../lib/excel/save-sheet')
      await saveSheet(text.fileName(report.year), reportSheets(report))
      message.success(text.downloaded)
    } catch (error) {
      message.error(messageOf(error))
    } finally {
      setWriting(false)
    }
  }
  return (
    <Button type="primary" loading={writing} onClick={() => void download()}>
      {text.download}
    </Button>
  )
}
