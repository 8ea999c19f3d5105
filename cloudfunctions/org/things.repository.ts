import type { OrgKind } from '@qingjian/shared/org/org-kinds'
import {
  between,
  type ChangeableCollection,
  Comparison,
  type Database,
  moreThan,
  oneOf,
  type Transaction,
  type Where,
} from '../platform/database/database'
import type { PersonDocument, WindowDocument } from '../platform/directory/directory.documents'
import type { ThingDocuments } from './org.documents'

const COLLECTION_OF: Record<OrgKind, ChangeableCollection> = {
  region: 'org_regions',
  unit: 'org_units',
  post: 'org_posts',
  person: 'org_people',
  hall: 'org_halls',
  window: 'org_windows',
  'service-item': 'org_service_items',
}

/** What one read brings at most. */
const MOST = 1000
/** After every character that a name can go on with. */
const LAST = '\uffff'

/** Which things of a kind are asked for; every field narrows. */
export interface ThingsQuery {
  hallId?: string
  unitIds?: readonly string[]
  prefix?: string
  /** Only names after this one. */
  after?: string | undefined
}

/** New values by field; undefined removes. */
export type NewValues<T> = { [Key in keyof T]?: T[Key] | undefined }

/** Regions, units, posts, people, halls, windows and service items as they are stored. */
export interface ThingsRepository {
  find<K extends OrgKind>(kind: K, id: string): Promise<ThingDocuments[K] | undefined>
  findAll<K extends OrgKind>(kind: K, ids: readonly string[]): Promise<ThingDocuments[K][]>
  /** A batch by name and, when there may be more, the name after which the next begins; namesakes stay together. */
  byName<K extends OrgKind>(
    kind: K,
    query: ThingsQuery,
    limit: number,
  ): Promise<{ things: ThingDocuments[K][]; next?: string }>
  /** Those whose name is one of these; a thousand at most. */
  named<K extends OrgKind>(kind: K, names: readonly string[]): Promise<ThingDocuments[K][]>
  /** What hangs on a thing: windows and people of a unit, people of a post, windows of a hall, what lies in a region. */
  below(kind: OrgKind, field: string, id: string): Promise<{ closedOn?: string }[]>
  peopleByStaffNumbers(numbers: readonly string[]): Promise<PersonDocument[]>
  peopleByMobiles(lookups: readonly string[]): Promise<PersonDocument[]>
  windowsOfHalls(hallIds: readonly string[], numbers: readonly string[]): Promise<WindowDocument[]>
  insert<K extends OrgKind>(transaction: Transaction, kind: K, thing: ThingDocuments[K]): Promise<void>
  /** Inserts those that are not there yet. */
  insertMissing<K extends OrgKind>(kind: K, things: readonly ThingDocuments[K][]): Promise<void>
  update<K extends OrgKind>(
    transaction: Transaction,
    kind: K,
    id: string,
    values: NewValues<ThingDocuments[K]>,
  ): Promise<void>
  /** Rewrites the names that stand at windows and people. */
  renameEverywhere(kind: OrgKind, id: string, name: string): Promise<void>
}

function nameRange(prefix: string, after: string | undefined): Comparison {
  const end = `${prefix}${LAST}`
  if (after !== undefined && after >= prefix) return new Comparison('gt', after, new Comparison('lte', end))
  return prefix === '' ? moreThan('') : between(prefix, end)
}

export function createThingsRepository(database: Database): ThingsRepository {
  const whereIds = <K extends OrgKind>(kind: K, where: Where<ThingDocuments[K]>) =>
    database.find<ThingDocuments[K]>(COLLECTION_OF[kind], { where, limit: MOST })
  const findAll = async <K extends OrgKind>(kind: K, ids: readonly string[]): Promise<ThingDocuments[K][]> =>
    ids.length === 0
      ? []
      : database.find<ThingDocuments[K]>(COLLECTION_OF[kind], {
          where: { _id: oneOf(ids) } as Where<ThingDocuments[K]>,
          limit: MOST,
        })

  async function renameItem(id: string, name: string): Promise<void> {
    for (let after = ''; ; ) {
      const windows = await database.find<WindowDocument>('org_windows', {
        where: { _id: moreThan(after) },
        orderBy: ['_id', 'asc'],
        limit: 200,
      })
      for (const { _id, serviceItems } of windows) {
        if (!serviceItems.some((item) => item.id === id && item.name !== name)) continue
        await database.transaction(async (transaction) => {
          const window = await transaction.get<WindowDocument>('org_windows', _id)
          const items = window?.serviceItems.map((item) => (item.id === id ? { id, name } : item))
          if (items) await transaction.update('org_windows', _id, { set: { serviceItems: items } as object })
        })
      }
      const last = windows.at(-1)
      if (!last || windows.length < 200) return
      after = last._id
    }
  }

  const rename: Partial<Record<OrgKind, (id: string, name: string) => Promise<unknown>>> = {
    unit: (unitId, unitName) =>
      database.updateWhere<WindowDocument>('org_windows', { unitId }, { set: { unitName } }),
    hall: (hallId, hallName) =>
      database.updateWhere<WindowDocument>('org_windows', { hallId }, { set: { hallName } }),
    post: (postId, position) =>
      database.updateWhere<PersonDocument>('org_people', { postId }, { set: { position } }),
    'service-item': renameItem,
  }

  return {
    find: (kind, id) => database.get(COLLECTION_OF[kind], id),
    findAll,
    async byName(kind, { after, hallId, prefix = '', unitIds }, limit) {
      const parts: Record<string, unknown> = {
        ...(hallId === undefined ? {} : { hallId }),
        ...(hallId !== undefined || unitIds === undefined
          ? {}
          : { unitId: unitIds.length === 1 ? unitIds[0] : oneOf(unitIds) }),
      }
      const collection = COLLECTION_OF[kind]
      type Found = ThingDocuments[typeof kind]
      const found = await database.find<Found>(collection, {
        where: { ...parts, name: nameRange(prefix, after) } as Where<Found>,
        orderBy: ['name', 'asc'],
        limit,
      })
      const last = found.at(-1)?.name
      if (found.length < limit || last === undefined) return { things: found }
      const namesakes = await whereIds(kind, { ...parts, name: last } as Where<Found>)
      return { things: [...found.filter(({ name }) => name !== last), ...namesakes], next: last }
    },
    named: async (kind, names) =>
      names.length === 0 ? [] : whereIds(kind, { name: oneOf(names) } as Where<ThingDocuments[typeof kind]>),
    below: (kind, field, id) =>
      database.find<{ _id: string; closedOn?: string }>(COLLECTION_OF[kind], {
        where: { [field]: id },
        limit: MOST,
      }),
    peopleByStaffNumbers: async (numbers) =>
      numbers.length === 0 ? [] : whereIds('person', { staffNumber: oneOf(numbers) }),
    peopleByMobiles: async (lookups) =>
      lookups.length === 0 ? [] : whereIds('person', { mobileLookup: oneOf(lookups) }),
    windowsOfHalls: async (hallIds, numbers) =>
      hallIds.length === 0 ? [] : whereIds('window', { hallId: oneOf(hallIds), number: oneOf(numbers) }),
    insert: (transaction, kind, thing) => transaction.insert(COLLECTION_OF[kind], thing),
    async insertMissing(kind, things) {
      const there = await findAll(
        kind,
        things.map(({ _id }) => _id),
      )
      const known = new Set(there.map(({ _id }) => _id))
      const missing = things.filter(({ _id }) => !known.has(_id))
      if (missing.length > 0) await database.insert(COLLECTION_OF[kind], missing)
    },
    update: (transaction, kind, id, values) => {
      const entries = Object.entries(values)
      return transaction.update(COLLECTION_OF[kind], id, {
        set: Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
        remove: entries.flatMap(([field, value]) => (value === undefined ? [field] : [])) as never,
      })
    },
    async renameEverywhere(kind, id, name) {
      await rename[kind]?.(id, name)
    },
  }
}
