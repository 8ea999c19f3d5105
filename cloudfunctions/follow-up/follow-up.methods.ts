import * as contracts from '@qingjian/shared/follow-up/follow-up.contracts'
import { type Method, method } from '../platform/serve/method'
import { answerLink } from './answer-link'
import { beginCall } from './begin-call'
import type { FollowUpDependencies } from './follow-up.dependencies'
import { listCalls } from './list-calls'
import { listFollowUps } from './list-follow-ups'
import { openLink } from './open-link'
import { readFigures } from './read-figures'
import { readFollowUp } from './read-follow-up'
import { readSettings } from './read-settings'
import { recordCall } from './record-call'
import { releaseCall } from './release-call'
import { runFollowUps } from './run-follow-ups'
import { saveSettings } from './save-settings'

/** Every method of the function, and the use case that serves it. */
export const FOLLOW_UP_METHODS: readonly Method<FollowUpDependencies>[] = [
  method(contracts.openLink, openLink),
  method(contracts.answerLink, answerLink),
  method(contracts.listCalls, listCalls),
  method(contracts.listFollowUps, listFollowUps),
  method(contracts.readFollowUp, readFollowUp),
  method(contracts.beginCall, beginCall),
  method(contracts.recordCall, recordCall),
  method(contracts.releaseCall, releaseCall),
  method(contracts.readFigures, readFigures),
  method(contracts.readSettings, readSettings),
  method(contracts.saveSettings, saveSettings),
  method(contracts.runFollowUps, runFollowUps),
]
