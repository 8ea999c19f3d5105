import * as contracts from '@qingjian/shared/identity/identity.contracts'
import { type Method, method } from '../platform/serve/method'
import { bind } from './bind'
import { collectSession } from './collect-session'
import { decideConfirmation } from './decide-confirmation'
import { decideGrant } from './decide-grant'
import { decideSignIn } from './decide-sign-in'
import { endSession } from './end-session'
import { followConfirmation } from './follow-confirmation'
import { followSignIn } from './follow-sign-in'
import { grantRole } from './grant-role'
import type { IdentityDependencies } from './identity.dependencies'
import { issueInvitation } from './issue-invitation'
import { listAccounts } from './list-accounts'
import { listConfirmations } from './list-confirmations'
import { listScopes } from './list-scopes'
import { listSessions } from './list-sessions'
import { listWaitingGrants } from './list-waiting-grants'
import { openSignIn } from './open-sign-in'
import { readAccount } from './read-account'
import { requestConfirmation } from './request-confirmation'
import { revokeGrant } from './revoke-grant'
import { startSignIn } from './start-sign-in'
import { unbind } from './unbind'
import { whoAmI } from './who-am-i'

/** Every method of the function, and the use case that serves it. */
export const IDENTITY_METHODS: readonly Method<IdentityDependencies>[] = [
  method(contracts.startSignIn, startSignIn),
  method(contracts.followSignIn, followSignIn),
  method(contracts.collectSession, collectSession),
  method(contracts.openSignIn, openSignIn),
  method(contracts.decideSignIn, decideSignIn),
  method(contracts.whoAmI, whoAmI),
  method(contracts.listSessions, listSessions),
  method(contracts.endSession, endSession),
  method(contracts.requestConfirmation, requestConfirmation),
  method(contracts.followConfirmation, followConfirmation),
  method(contracts.listConfirmations, listConfirmations),
  method(contracts.decideConfirmation, decideConfirmation),
  method(contracts.issueInvitation, issueInvitation),
  method(contracts.bind, bind),
  method(contracts.unbind, unbind),
  method(contracts.listAccounts, listAccounts),
  method(contracts.readAccount, readAccount),
  method(contracts.listScopes, listScopes),
  method(contracts.grantRole, grantRole),
  method(contracts.listWaitingGrants, listWaitingGrants),
  method(contracts.decideGrant, decideGrant),
  method(contracts.revokeGrant, revokeGrant),
]
