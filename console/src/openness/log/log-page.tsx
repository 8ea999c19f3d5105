import { listLog } from '@qingjian/shared/openness/public.contracts'
import { Button } from 'antd'
import { useState } from 'react'
import { useCursorList } from '../../lib/use-cursor-list'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FilterBar } from '../../ui/filter-bar'
import { PageHeader } from '../../ui/page-header'
import { LineDetailDrawer } from '../line/line-detail-drawer'
import '../openness.css'
import { PlaceSelect } from '../place-select'
import { watchText } from '../watch.text'
import { CheckOutcome } from './check-outcome'
import { checkSubject, checkWholeLog } from './check-stretches'
import './log.css'
import { type LogEntry, LogTable } from './log-table'
import { useCheck } from './use-check'

const text = watchText.log

/** The head of the whole log, whatever the list below is narrowed to. */
function Fingerprint() {
  const { data } = useRemote(listLog, {})
  if (!data || data.fingerprint === '') return null
  return (
    <p>
      {text.fingerprint}：<code className="log-fingerprint">{data.fingerprint}</code>
      <small className="openness-under">{text.fingerprintHint}</small>
    </p>
  )
}

function intactWords(checked: LogEntry | undefined, count: number): string {
  if (checked?.subject === 'run') return text.intactSteps(count)
  if (checked) return count === 0 ? text.intactAsItWas : text.intactLines(count)
  return count === 0 ? text.nothing : text.intact(count)
}

/** The public log of everything that was published, corrected, withdrawn or recorded, for checking that nothing was changed since. */
export default function LogPage() {
  const [{ place }, change] = useFilters(['place'])
  const list = useCursorList(
    listLog,
    place === undefined ? {} : { regionId: place },
    ({ entries }) => entries,
  )
  const { begin, check, stop } = useCheck()
  /** Which entry's subject is checked; of the whole log none. */
  const [checked, setChecked] = useState<LogEntry>()
  const start = (entry: LogEntry | undefined) => {
    setChecked(entry)
    begin(entry === undefined ? checkWholeLog : checkSubject(entry))
  }
  const isChecking = check.state === 'going'
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          <Button
            type="primary"
            size="large"
            loading={isChecking && !checked}
            onClick={() => start(undefined)}
          >
            {text.checkAll}
          </Button>
        }
      />
      <div className="log-checks" aria-live="polite">
        {checked && check.state !== 'idle' ? <p>{text.checking(checked.title)}</p> : null}
        <CheckOutcome
          check={check}
          intact={(count) => intactWords(checked, count)}
          onStop={stop}
          onAgain={() => start(checked)}
        />
        <Fingerprint />
      </div>
      <FilterBar label={text.filters}>
        <PlaceSelect value={place} onChange={(chosen) => change({ place: chosen })} />
      </FilterBar>
      <LogTable list={list} isChecking={isChecking} onCheck={start} />
      <LineDetailDrawer />
    </>
  )
}
