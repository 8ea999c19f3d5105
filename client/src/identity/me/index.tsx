import { whoAmI } from '@qingjian/shared/identity/identity.contracts'
import { useEffect } from 'react'
import { knownStaff } from '../../lib/session/known-staff'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { NotBound } from '../not-bound'
import { ComputerEntry } from './computer-entry'
import { RoleList } from './role-list'
import { SessionList } from './session-list'
import { WaitingList } from './waiting-list'
import { WorkLinks } from './work-links'

/** The staff member's own page: what waits for them, the PCs that act in their name, and what they may do. */
export default function MePage() {
  const me = useRemote(whoAmI, {})
  const unbound = me.state === 'failed' && me.failure.code === 'FORBIDDEN'
  useEffect(() => {
    if (me.state === 'ready') knownStaff.set(true)
    if (unbound) knownStaff.set(false)
  }, [me.state, unbound])
  if (me.state === 'loading') {
    return (
      <Screen>
        <Loading />
      </Screen>
    )
  }
  if (me.state === 'failed') {
    return (
      <Screen>{unbound ? <NotBound /> : <FailureNotice failure={me.failure} onRetry={me.reload} />}</Screen>
    )
  }
  const { person, grants } = me.data
  return (
    <Screen>
      <PageTitle title={person.name} below={[person.unitName, person.position].filter(Boolean).join(' · ')} />
      <WaitingList />
      <WorkLinks grants={grants} />
      <ComputerEntry />
      <SessionList />
      <RoleList grants={grants} />
    </Screen>
  )
}
