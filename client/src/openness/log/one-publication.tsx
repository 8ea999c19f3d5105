import { readPublic } from '@qingjian/shared/openness/public.contracts'
import { useMemo } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { goTo, routes } from '../../lib/routes'
import { useRemote } from '../../lib/use-remote'
import { ActionButton } from '../../ui/action/action-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { PageTitle } from '../../ui/screen/page-title'
import { opennessAskText } from '../openness-ask.text'
import { opennessModulesText } from '../openness-modules.text'
import { CheckCard } from './check-card'
import { checkOnePublication, checkWholeLog } from './check-steps'

const text = opennessAskText.log
const ownText = opennessModulesText.publication

/** The check of one publication, and of the log that vouches for it. */
export function OnePublication({ id }: { id: string }) {
  const remote = useRemote(readPublic, { id })
  const step = useMemo(() => checkOnePublication(id), [id])
  useReconnect(() => {
    if (remote.state === 'failed') remote.reload()
  })
  if (remote.state === 'loading') return <Loading />
  if (remote.state === 'failed') return <FailureNotice failure={remote.failure} onRetry={remote.reload} />
  const { announcement, regionId, regionName, title } = remote.data.publication
  const isAnnouncement = announcement !== undefined
  return (
    <>
      <PageTitle above={regionName} title={title} below={text.explanation} />
      <CheckCard
        title={isAnnouncement ? ownText.one : text.one}
        button={isAnnouncement ? ownText.checkOne : text.checkOne}
        step={step}
        intact={isAnnouncement ? () => ownText.intact : text.intactOne}
      />
      <CheckCard title={text.whole} button={text.checkAll} step={checkWholeLog} intact={text.intact} />
      <ActionButton kind="quiet" text={text.all} onPress={() => goTo(routes.publicationLog({ regionId }))} />
    </>
  )
}
