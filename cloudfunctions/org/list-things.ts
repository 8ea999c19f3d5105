import { type Result, succeed } from '@qingjian/shared/kernel/result'
import type { ListFilters } from '@qingjian/shared/org/org-fields'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { Actor } from '../platform/access/actor'
import { findPage } from './find-page'
import type { ThingView } from './kinds/kind-rules'
import type { OrgDependencies } from './org.dependencies'
import { viewThings } from './view-things'

const PAGE = 50

/** Lists things of a kind by name. */
export function listThings<K extends OrgKind>(kind: K) {
  return async (
    dependencies: OrgDependencies,
    actor: Actor,
    { after, filters }: { filters: ListFilters; after?: string },
  ): Promise<Result<{ things: ThingView<K>[]; next?: string }>> => {
    const page = await findPage(dependencies, actor, kind, { filters, after, limit: PAGE })
    return succeed({ things: await viewThings(dependencies, actor, kind, page), next: page.next })
  }
}
