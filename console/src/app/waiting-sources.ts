import { grantsWaiting } from '../identity/grants.waiting'
import type { WaitingSource } from '../lib/waiting'
import { importsWaiting } from '../org/imports.waiting'

/** Everything that can wait for somebody, by feature. */
export const WAITING_SOURCES: readonly WaitingSource[] = [grantsWaiting, importsWaiting]
