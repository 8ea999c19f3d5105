import type { listMine as contract } from '@qingjian/shared/cases/cases.contracts'
import { succeed } from '@qingjian/shared/kernel/result'
import { raterKeyOf } from '../platform/ratings/rated.documents'
import type { UseCase } from '../platform/serve/method'
import type { CasesDependencies } from './cases.dependencies'
import { ownCaseViewOf } from './own-case-views'
import { situationOf } from './situation'

const PAGE = 20

/** The caller's cases, newest first, a page at a time. */
export const listMine: UseCase<CasesDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after },
) => {
  const { cases, hash, history, rated } = dependencies
  const rows = await cases.ofRater(raterKeyOf(hash, actor.openid ?? ''), after, PAGE + 1)
  const page = rows.slice(0, PAGE)
  const ids = page.map(({ _id }) => _id)
  const ratings = new Map((await rated.findAll(ids)).map((one) => [one._id, one]))
  const told = new Set(await history.subscribed(ids))
  const situation = await situationOf(dependencies)
  const last = page.at(-1)
  return succeed({
    cases: page.map((one) => ownCaseViewOf(one, ratings.get(one._id), told.has(one._id), situation)),
    ...(rows.length > PAGE && last && { next: last.position }),
  })
}
