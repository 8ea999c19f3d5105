import {
  type Database,
  lessThan,
  oneOf,
  type Transaction,
  type Where,
  within,
} from '../../platform/database/database'
import { insertMissing } from '../../platform/database/insert-missing'
import { type LineDocument, lineVersionId, type RecipientDocument } from '../openness.documents'

const KEYS_AT_ONCE = 500
const MOST_FUNDS = 500

/** What a search goes by; one index serves it, and what is left over is for the reader to leave out. */
export interface LineWalk {
  by: Pick<Where<LineDocument>, 'amount' | 'fundId' | 'item' | 'kind' | 'regionId' | 'townId'> & {
    /** Keyed hash of the beginning of a name. */
    nameKey?: string
  }
  /** Days from and before which, `YYYY-MM-DD`. */
  from?: string
  before?: string
}

/** Published lines. Nothing here changes what a version says: `latest` moves from one version to the next. */
export interface LinesRepository {
  version(lineId: string, version: number): Promise<LineDocument | undefined>
  readVersion(transaction: Transaction, lineId: string, version: number): Promise<LineDocument | undefined>
  /** Newest first. */
  versions(lineId: string): Promise<LineDocument[]>
  latest(lineIds: readonly string[]): Promise<LineDocument[]>
  /** Newest day first, before a position; newest versions alone. */
  search(walk: LineWalk, before: string | undefined, limit: number): Promise<LineDocument[]>
  /** Every version that was ever published with a recipient's key, newest first. */
  ofRecipient(recipientKey: string, before: string | undefined, limit: number): Promise<LineDocument[]>
  /** In the order of the publication. */
  ofPublication(publicationId: string, from: number, limit: number): Promise<LineDocument[]>
  /** Newest versions of funds of a year. */
  funds(year: number | undefined): Promise<LineDocument[]>
  /** Which of these keys are those of published lines. */
  duplicatesOf(keys: readonly string[]): Promise<LineDocument[]>
  /** Of these ids (`lineVersionId`), at most 1000. */
  byIds(ids: readonly string[]): Promise<LineDocument[]>
  /** Adds lines; those that are there are left as they are. @returns whether none of them was there */
  add(lines: readonly LineDocument[]): Promise<boolean>
  addRecipients(recipients: readonly RecipientDocument[]): Promise<void>
  /** Puts a new version in front of the one before it. @throws DuplicateKeyError when another one came first */
  supersede(transaction: Transaction, before: LineDocument, after: LineDocument): Promise<void>
}

export function createLinesRepository(database: Database): LinesRepository {
  return {
    version: (lineId, version) => database.get('openness_lines', lineVersionId(lineId, version)),
    readVersion: (transaction, lineId, version) =>
      transaction.get('openness_lines', lineVersionId(lineId, version)),
    versions: (lineId) =>
      database.find<LineDocument>('openness_lines', {
        where: { lineId },
        orderBy: ['version', 'desc'],
        limit: 100,
      }),
    async latest(lineIds) {
      if (lineIds.length === 0) return []
      const found = await database.find<LineDocument>('openness_lines', {
        where: { lineId: oneOf([...new Set(lineIds)]) },
        limit: 1000,
      })
      return found.filter(({ latest }) => latest === true)
    },
    search({ before: until, by: { nameKey, ...by }, from }, before, limit) {
      const end = [until, before].filter((one) => one !== undefined).sort()[0]
      const position =
        from !== undefined ? within(from, end ?? '9999') : end === undefined ? undefined : lessThan(end)
      return database.find<LineDocument>('openness_lines', {
        where: {
          latest: true,
          ...by,
          ...(nameKey !== undefined && { nameKeys: oneOf([nameKey]) }),
          ...(position !== undefined && { position }),
        },
        orderBy: ['position', 'desc'],
        limit,
      })
    },
    ofRecipient: (recipientKey, before, limit) =>
      database.find<LineDocument>('openness_lines', {
        where: { recipientKey, ...(before !== undefined && { position: lessThan(before) }) },
        orderBy: ['position', 'desc'],
        limit,
      }),
    ofPublication: (publicationId, from, limit) =>
      database.find<LineDocument>('openness_lines', {
        where: { publicationId, index: within(from, from + limit) },
        orderBy: ['index', 'asc'],
        limit,
      }),
    funds: (year) =>
      database.find<LineDocument>('openness_lines', {
        where: {
          latest: true,
          kind: 'fund',
          ...(year !== undefined && { position: within(`${year}-01-01`, `${year + 1}-01-01`) }),
        },
        orderBy: ['position', 'desc'],
        limit: MOST_FUNDS,
      }),
    async duplicatesOf(keys) {
      const found: LineDocument[] = []
      for (let start = 0; start < keys.length; start += KEYS_AT_ONCE) {
        const where = { duplicateKey: oneOf(keys.slice(start, start + KEYS_AT_ONCE)) }
        found.push(...(await database.find<LineDocument>('openness_lines', { where, limit: 1000 })))
      }
      return found
    },
    byIds: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.find<LineDocument>('openness_lines', { where: { _id: oneOf([...ids]) }, limit: 1000 }),
    add: (lines) => insertMissing(database, 'openness_lines', lines),
    addRecipients: async (recipients) =>
      void (await insertMissing(database, 'openness_recipients', recipients)),
    async supersede(transaction, before, after) {
      await transaction.update<LineDocument>('openness_lines', before._id, { remove: ['latest'] })
      await transaction.insert('openness_lines', after)
    },
  }
}
