import { find } from '@qingjian/shared/openness/find/find.contracts'
import { useReconnect } from '../../lib/network/use-reconnect'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { opennessModulesText } from '../openness-modules.text'
import { ModuleResults } from './module-results'
import { MoneyWays } from './money-ways'

const text = opennessModulesText.find

interface ResultsProps {
  lookedFor: string
  /** Only what counts in this place. */
  regionId: string | undefined
  /** Looks in the whole district; missing where that is done already. */
  onWhole?: (() => void) | undefined
}

/** What was found, module by module, and the ways to single lines of money. */
export function Results({ lookedFor, onWhole, regionId }: ResultsProps) {
  const input = { text: lookedFor, ...(regionId !== undefined && { regionId }) }
  const remote = useRemote(find, input)
  useReconnect(() => {
    if (remote.state === 'failed') remote.reload()
  })
  if (remote.state === 'loading') return <Loading />
  if (remote.state === 'failed') return <FailureNotice failure={remote.failure} onRetry={remote.reload} />
  const { modules } = remote.data
  const isEmpty = modules.every(({ found, next }) => found.length === 0 && next === undefined)
  return (
    <>
      {isEmpty && (
        <Notice icon="search" title={text.emptyTitle} text={text.emptyText}>
          {onWhole && <ActionButton kind="other" text={text.inWhole} onPress={onWhole} />}
        </Notice>
      )}
      {modules.map((first) => (
        <ModuleResults key={first.module} first={first} lookedFor={input} />
      ))}
      <MoneyWays typed={lookedFor} regionId={regionId} />
    </>
  )
}
