import * as contracts from '@qingjian/shared/notice/notice.contracts'
import { type Method, method } from '../platform/serve/method'
import { decideUnknown } from './decide-unknown'
import { listMessages } from './list-messages'
import { listSubscriptions } from './list-subscriptions'
import type { NoticeDependencies } from './notice.dependencies'
import { readHealth } from './read-health'
import { readMessage } from './read-message'
import { readSettings } from './read-settings'
import { resumeChannel } from './resume-channel'
import { saveSettings } from './save-settings'
import { sendMessages } from './send-messages'

/** Every method of the function, and the use case that serves it. */
export const NOTICE_METHODS: readonly Method<NoticeDependencies>[] = [
  method(contracts.listMessages, listMessages),
  method(contracts.readMessage, readMessage),
  method(contracts.decideUnknown, decideUnknown),
  method(contracts.resumeChannel, resumeChannel),
  method(contracts.readHealth, readHealth),
  method(contracts.readSettings, readSettings),
  method(contracts.saveSettings, saveSettings),
  method(contracts.listSubscriptions, listSubscriptions),
  method(contracts.sendMessages, sendMessages),
]
