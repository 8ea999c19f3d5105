import { readAccount } from '@qingjian/shared/identity/identity.contracts'
import { useParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useMe } from '../../lib/session/use-me'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { BindingCard } from './binding-card'
import { GrantsCard } from './grants-card'

/** One person: whether a phone is bound, and every role they have or had. */
export default function AccountPage() {
  const { personId = '' } = useParams()
  const me = useMe()
  const account = useRemote(readAccount, { personId })
  if (account.error) {
    return <FailureNotice message={messageOf(account.error)} onRetry={() => void account.refetch()} />
  }
  if (!account.data) return <Loading />
  const { person } = account.data
  // Nobody decides for themselves; the functions refuse it anyway.
  const canChange = me.roles.includes('admin') && person.id !== me.person.id
  return (
    <>
      <PageHeader title={person.name} note={`${person.unitName} · ${person.position}`} />
      <BindingCard account={account.data} canChange={canChange} />
      <GrantsCard account={account.data} canChange={canChange} />
    </>
  )
}
