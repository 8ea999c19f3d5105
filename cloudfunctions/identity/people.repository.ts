import {
  between,
  Comparison,
  type Database,
  moreThan,
  oneOf,
  type Query,
  type Transaction,
  type Where,
} from '../platform/database/database'
import type { PersonDocument } from '../platform/directory/directory.documents'

/** Namesakes that are kept on one page. */
const MOST_NAMESAKES = 1000
/** After every character that a name can begin with. */
const LAST = '\uffff'

/** Which people are asked for. */
export interface PeopleFilter {
  /** Only of these units; of all when left out. */
  unitIds?: readonly string[]
  /** Only names that begin with this. */
  prefix?: string
  /** Only names after this one. */
  after?: string
}

export interface PeopleRepository {
  /** A page by name and, when there is more, the name after which the next one begins. Namesakes stay together. */
  byName(filter: PeopleFilter, limit: number): Promise<{ people: PersonDocument[]; next?: string }>
  /** Within a transaction, so that somebody who is leaving meanwhile gets nothing any more. */
  read(transaction: Transaction, personId: string): Promise<PersonDocument | undefined>
}

export function createPeopleRepository(database: Database): PeopleRepository {
  const find = (query: Query<PersonDocument>) => database.find<PersonDocument>('org_people', query)
  return {
    async byName(filter, limit) {
      const unit: Where<PersonDocument> =
        filter.unitIds === undefined ? {} : { unitId: oneOf(filter.unitIds) }
      const found = await find({
        where: { ...unit, name: nameRange(filter) },
        orderBy: ['name', 'asc'],
        limit,
      })
      const last = found.at(-1)?.name
      if (found.length < limit || last === undefined) return { people: found }
      const namesakes = await find({ where: { ...unit, name: last }, limit: MOST_NAMESAKES })
      return { people: [...found.filter(({ name }) => name !== last), ...namesakes], next: last }
    },
    read: (transaction, personId) => transaction.get<PersonDocument>('org_people', personId),
  }
}

function nameRange({ after, prefix = '' }: PeopleFilter): Comparison {
  const end = `${prefix}${LAST}`
  if (after !== undefined && after >= prefix) return new Comparison('gt', after, new Comparison('lte', end))
  return prefix === '' ? moreThan('') : between(prefix, end)
}
