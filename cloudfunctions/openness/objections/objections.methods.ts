import * as contracts from '@qingjian/shared/openness/objection.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { answerObjection } from './answer-objection'
import { askObjection } from './ask-objection'
import { countObjections } from './count-objections'
import { joinObjection } from './join-objection'
import { listMyObjections } from './list-my-objections'
import { listObjections } from './list-objections'
import { listPublicObjections } from './list-public-objections'
import { readObjection } from './read-objection'
import { settleObjection } from './settle-objection'

export const OBJECTIONS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(contracts.askObjection, askObjection),
  method(contracts.joinObjection, joinObjection),
  method(contracts.listMyObjections, listMyObjections),
  method(contracts.settleObjection, settleObjection),
  method(contracts.listPublicObjections, listPublicObjections),
  method(contracts.listObjections, listObjections),
  method(contracts.readObjection, readObjection),
  method(contracts.countObjections, countObjections),
  method(contracts.answerObjection, answerObjection),
]
