import { succeed } from '@qingjian/shared/kernel/result'
import type { listLog as contract } from '@qingjian/shared/openness/public.contracts'
import { CHAIN_BEGINNING, fingerprintOf } from '../../platform/chain/chain'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'

const PAGE = 30

/** The public log, newest first, with the fingerprint of its end, by which anybody can tell later that nothing was changed. */
export const listLog: UseCase<OpennessDependencies, typeof contract> = async (
  { publicationLog },
  _actor,
  { after, regionId },
) => {
  const [head, entries] = await Promise.all([
    publicationLog.head(),
    publicationLog.list(regionId, after, PAGE + 1),
  ])
  const page = entries.slice(0, PAGE)
  const last = entries.length > PAGE ? page.at(-1) : undefined
  return succeed({
    entries: page.map(({ _id, regionId: _place, ...entry }) => entry),
    ...(last && { next: last.sequence }),
    fingerprint: fingerprintOf(head ?? CHAIN_BEGINNING),
  })
}
