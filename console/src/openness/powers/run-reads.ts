import { listRuns, listRunsToWatch, readRun } from '@qingjian/shared/openness/powers/power.contracts'

/** Whatever shows runs: outdated by every record. */
export const RUN_READS = [listRuns, listRunsToWatch, readRun]
