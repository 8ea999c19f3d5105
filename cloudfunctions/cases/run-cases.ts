import type { runCases as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { reckonClocks } from './reckon-clocks'
import { situationOf } from './situation'
import { takeOverNews } from './take-over-news'
import { warnLate } from './warn-late'

/** Nothing new is begun after these milliseconds, so that a run ends within the function's minute (config.json). */
const NEWS_UNTIL_MS = 25_000
const CLOCKS_UNTIL_MS = 30_000
const WARNINGS_UNTIL_MS = 40_000
const LEASE_MS = 58_000

/** Takes over what other features have told, tells days that can be reckoned now, and warns of lateness. */
export const runCases: UseCase<CasesDependencies, typeof contract> = async (dependencies) => {
  const { leases, now } = dependencies
  if (!(await leases.acquire('cases.run', now, LEASE_MS))) return succeed({ opened: 0, warned: 0, closed: 0 })
  const situation = await situationOf(dependencies)
  const { closed, opened } = await takeOverNews(dependencies, situation, NEWS_UNTIL_MS)
  await reckonClocks(dependencies, situation, CLOCKS_UNTIL_MS)
  const warned = await warnLate(dependencies, situation, WARNINGS_UNTIL_MS)
  await leases.release('cases.run')
  return succeed({ opened, warned, closed })
}
