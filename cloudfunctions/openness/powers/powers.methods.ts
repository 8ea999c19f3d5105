import * as contracts from '@qingjian/shared/openness/powers/power.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { abandonRun } from './abandon-run'
import { checkRun } from './check-run'
import { listPowers } from './list-powers'
import { listRuns } from './list-runs'
import { listRunsToWatch } from './list-runs-to-watch'
import { openRunFiles } from './open-run-files'
import { readRun } from './read-run'
import { recordRunStep } from './record-run-step'
import { startRun } from './start-run'

/** Powers and how they are exercised, and the use case that serves each. */
export const POWERS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(contracts.listPowers, listPowers),
  method(contracts.listRuns, listRuns),
  method(contracts.readRun, readRun),
  method(contracts.checkRun, checkRun),
  method(contracts.openRunFiles, openRunFiles),
  method(contracts.startRun, startRun),
  method(contracts.recordRunStep, recordRunStep),
  method(contracts.abandonRun, abandonRun),
  method(contracts.listRunsToWatch, listRunsToWatch),
]
