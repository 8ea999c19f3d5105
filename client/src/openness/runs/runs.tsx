import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { listRuns } from '@qingjian/shared/openness/powers/power.contracts'
import { useCallback, useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { usePages } from '../../lib/use-pages'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Section } from '../../ui/screen/section'
import { opennessWorksText } from '../openness-works.text'
import { RunRow } from '../run-row'
import { useNameOfPlace } from '../use-name-of-place'
import type { usePlace } from '../use-place'

const text = opennessWorksText.runs
const pageOf = ({ next, runs }: ContractOutput<typeof listRuns>) => ({ rows: runs, next })

interface RunsProps {
  view: keyof typeof text.views
  place: ReturnType<typeof usePlace>
  /** Stays the same while it is shown: another one is another list. */
  lookedFor: ContractInput<typeof listRuns>
}

/** Runs page by page, and in words that there are none. */
export function Runs({ lookedFor, place, view }: RunsProps) {
  const [wanted] = useState(lookedFor)
  const inputAfter = useCallback(
    (after: string | undefined) => ({ ...wanted, ...(after !== undefined && { after }) }),
    [wanted],
  )
  const pages = usePages(listRuns, inputAfter, pageOf)
  const { failure, next, reload, rows } = pages
  useNameOfPlace(place, rows)
  useReconnect(() => {
    if (failure) reload()
  })
  return (
    <>
      {!rows && !failure && <Loading />}
      {rows && rows.length > 0 && (
        <Section>
          {rows.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </Section>
      )}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {rows?.length === 0 && next === undefined && (
        <Notice
          icon="powers"
          title={text.empty[view]}
          text={view === 'deviating' ? undefined : text.emptyText}
        />
      )}
      <MoreButton pages={pages} />
    </>
  )
}
