import type { Result } from '@qingjian/shared/kernel/result'
import type { Place } from '@qingjian/shared/kernel/roles'
import type { editedThing, newThing, thingView } from '@qingjian/shared/org/org-fields'
import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import type { InferOutput } from 'valibot'
import type { HandoverRequest } from '../../platform/handover/handover.documents'
import type { OrgDependencies } from '../org.dependencies'
import type { ThingDocuments } from '../org.documents'
import type { Surroundings } from '../surroundings'
import type { NewValues } from '../things.repository'

export type NewThing<K extends OrgKind> = InferOutput<(typeof newThing)[K]>
export type EditedThing<K extends OrgKind> = InferOutput<(typeof editedThing)[K]>
export type ThingView<K extends OrgKind> = InferOutput<(typeof thingView)[K]>

/** What every thing tells of itself in the same way. */
export type CommonView = 'id' | 'name' | 'version' | 'closedOn' | 'changedAt' | 'changedBy' | 'editable'

/** What rules are checked with: everything that is there, and what of it the caller reaches. */
export interface KindContext extends OrgDependencies {
  reaches(place: Place): boolean
}

/** What is particular to one kind of thing. */
export interface KindRules<K extends OrgKind> {
  /** Checks a new thing against everything that is there, and makes its document. */
  create(dependencies: KindContext, fields: NewThing<K>): Promise<Result<ThingDocuments[K]>>
  /** Checks an edit against everything that is there; answers new values, undefined for those to be removed. */
  edit(
    dependencies: KindContext,
    before: ThingDocuments[K],
    fields: EditedThing<K>,
  ): Promise<Result<NewValues<ThingDocuments[K]>>>
  /** What another feature has to do about a change by hand; `before` is missing for a new thing. */
  tells?(
    dependencies: OrgDependencies,
    before: ThingDocuments[K] | undefined,
    after: ThingDocuments[K],
    around: Surroundings,
  ): HandoverRequest | undefined
  /** What still hangs on a thing, in words; undefined when it may be closed. */
  hangsOn(dependencies: OrgDependencies, thing: ThingDocuments[K]): Promise<string | undefined>
  /** What a thing needs that is closed itself, in words; undefined when it may be opened again. */
  misses(dependencies: OrgDependencies, thing: ThingDocuments[K]): Promise<string | undefined>
  view(
    thing: ThingDocuments[K],
    around: Surroundings,
    dependencies: OrgDependencies,
  ): Omit<ThingView<K>, CommonView>
  /** Everything that can change, in words by label, for the history. */
  describe(
    thing: ThingDocuments[K],
    around: Surroundings,
    dependencies: OrgDependencies,
  ): Record<string, string>
}
