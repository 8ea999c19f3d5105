import { whoAmI } from '@qingjian/shared/identity/identity.contracts'
import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { messageOf } from '../lib/failure'
import { MeContext } from '../lib/session/use-me'
import { useSession } from '../lib/session/use-session'
import { useRemote } from '../lib/use-remote'
import { FailureNotice } from '../ui/failure-notice'
import { Loading } from '../ui/loading'
import { Layout } from './layout'

const SignInPage = lazy(() => import('../identity/sign-in/sign-in-page'))

/** The sign-in page for a visitor; the back office for whoever is signed in, at the address that they asked for. */
export function Frame() {
  const session = useSession()
  const queries = useQueryClient()
  useEffect(() => {
    // What one person has read must not greet the next one at this PC.
    if (session === undefined) queries.clear()
  }, [session, queries])
  if (session === undefined) {
    return (
      <Suspense fallback={<Loading />}>
        <SignInPage />
      </Suspense>
    )
  }
  return <SignedIn />
}

function SignedIn() {
  const me = useRemote(whoAmI, {}, { every: 60_000 })
  if (me.data === undefined) {
    return me.error ? (
      <FailureNotice message={messageOf(me.error)} onRetry={() => me.refetch()} />
    ) : (
      <Loading />
    )
  }
  const roles = [...new Set(me.data.grants.map(({ role }) => role))]
  return (
    <MeContext.Provider value={{ ...me.data, roles }}>
      <Layout />
    </MeContext.Provider>
  )
}
