import { succeed } from '@qingjian/shared/kernel/result'
import type { listFunds as contract } from '@qingjian/shared/openness/public.contracts'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import { visibleFunds } from './visible-fund'
import { visibleLines } from './visible-lines'

/** Funds of a year, or those of which money reached, left or lay at a place in that year; newest policy first. */
export const listFunds: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  _actor,
  { regionId, year },
) => {
  const funds = await (regionId === undefined
    ? fundsOfYear(dependencies, year)
    : fundsOfPlace(dependencies, regionId, year))
  return succeed({
    funds: funds.sort((one, other) => (one.position < other.position ? 1 : -1)).map(lineViewOf),
  })
}

/** A year's money is often granted before the year begins, so that the day of a fund can lie in another one. */
async function fundsOfYear(dependencies: OpennessDependencies, year: number): Promise<LineDocument[]> {
  const found = await Promise.all([year - 1, year, year + 1].map(dependencies.lines.funds))
  return visibleLines(
    dependencies,
    found.flat().filter((fund) => fund.year === year),
  )
}

async function fundsOfPlace(
  dependencies: OpennessDependencies,
  regionId: string,
  year: number,
): Promise<LineDocument[]> {
  const totals = await dependencies.totals.ofRegion(regionId, year)
  const ids = totals.filter(({ shown }) => shown === true).flatMap(({ fundIds }) => fundIds)
  return visibleFunds(dependencies, [...new Set(ids)])
}
