/** What wx-server-sdk's database really answers; its own types say `void | string | Promise`. */
export interface SdkDatabase {
  command: Record<'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'eq' | 'set', (value: unknown) => unknown> & {
    and(...parts: unknown[]): unknown
    remove(): unknown
  }
  collection(name: string): SdkCollection
  startTransaction(): Promise<SdkTransaction>
}

export interface SdkCollection extends SdkQuery {
  doc(id: string): SdkDocument
  add(options: { data: unknown }): Promise<unknown>
  where(condition: Record<string, unknown>): SdkQuery
}

export interface SdkQuery {
  orderBy(field: string, direction: string): SdkQuery
  limit(most: number): SdkQuery
  field(projection: Record<string, true>): SdkQuery
  get(): Promise<{ data: unknown[] }>
  update(options: { data: unknown }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

interface SdkDocument {
  get(): Promise<{ data: unknown }>
  set(options: { data: unknown }): Promise<unknown>
  update(options: { data: unknown }): Promise<unknown>
}

interface SdkTransaction {
  collection(name: string): SdkCollection
  commit(): Promise<unknown>
  rollback(reason: unknown): Promise<unknown>
}
