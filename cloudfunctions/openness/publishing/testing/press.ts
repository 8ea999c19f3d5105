import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { runOpenness } from '@qingjian/shared/openness/publication.contracts'
import type { PublicationKind } from '@qingjian/shared/openness/publication-states'
import type { Database } from '../../../platform/database/database'
import type { RegionDocument } from '../../../platform/directory/directory.documents'
import { serve } from '../../../platform/serve/serve'
import { createMemoryDatabase, type MemoryDatabase } from '../../../platform/testing/memory-database'
import { createTestFoundation, type TestFoundation } from '../../../platform/testing/test-foundation'
import { composeOpenness } from '../../openness.composition'
import type { DraftLine, LineDocument, PublicationDocument } from '../../openness.documents'
import { countLines } from '../../publications/count-lines'
import { createDraftLinesRepository } from '../../publications/draft-lines.repository'
import { PUBLISHING_METHODS } from '../publishing.methods'

export const DISTRICT = '630102'
export const TOWN = '630102100'
export const VILLAGE = '630102100201'
const REGIONS: RegionDocument[] = [
  { _id: DISTRICT, name: '城东区', level: 'district' },
  { _id: TOWN, name: '韵家口镇', level: 'town', parentId: DISTRICT },
  { _id: VILLAGE, name: '中庄村', level: 'village', parentId: TOWN },
  { _id: '630102100202', name: '小庄村', level: 'village', parentId: TOWN },
]

interface Decided {
  kind?: PublicationKind
  regionId?: string
  lines: DraftLine[]
  /** Lines of one chunk. */
  chunk?: number
  more?: Partial<PublicationDocument>
}

/** The job over a database in memory, with publications that are decided already. */
export interface Press extends TestFoundation {
  memory: MemoryDatabase
  /** Puts a publication there as its last reviewer leaves it behind. @returns its id */
  decide(id: string, decided: Decided): Promise<string>
  /** Fires the timer. @throws Error when the run failed */
  run(): Promise<ContractOutput<typeof runOpenness>>
  call<C extends Contract>(contract: C, input: ContractInput<C>): Promise<Result<ContractOutput<C>>>
  publication(id: string): PublicationDocument
  /** Every stored version of a publication, in its order. */
  lines(publicationId: string): LineDocument[]
}

/** @param over puts something between the function and its database, such as one that fails */
export async function createPress(
  over: (memory: MemoryDatabase) => Database = (memory) => memory,
): Promise<Press> {
  const memory = createMemoryDatabase()
  await memory.insert('org_regions', REGIONS)
  const test = createTestFoundation(over(memory))
  const drafts = createDraftLinesRepository(memory, test.foundation.cipher)
  const answer = serve('openness', PUBLISHING_METHODS, test.serving, composeOpenness(test.foundation))
  let requests = 0
  return {
    ...test,
    memory,
    async decide(id, { chunk = 500, kind = 'lines', lines, more, regionId = VILLAGE }) {
      for (let from = 0; from < lines.length; from += chunk)
        await drafts.prepareChunk(id, from, lines.slice(from, from + chunk))
      const publication: PublicationDocument = {
        _id: id,
        kind,
        title: `${id}的材料`,
        done: '修了渠',
        effect: '能浇地了',
        regionId,
        regionName: REGIONS.find(({ _id }) => _id === regionId)?.name ?? '',
        townId: regionId.slice(0, 9),
        year: 2026,
        state: 'publishing',
        version: 5,
        position: id,
        lineCount: lines.length,
        totals: countLines([], { added: lines }),
        authorId: 'person-clerk',
        writers: ['person-clerk'],
        approvals: [],
        publishedLines: 0,
        runningDigest: '',
        correctedLines: 0,
        withdrawnLines: 0,
        changedAt: 0,
        ...more,
      }
      await memory.insert('openness_publications', [publication])
      return id
    },
    async run() {
      const done = await answer(
        { Type: 'Timer', TriggerName: 'run', Time: String(test.clock.now()) },
        { isTimer: true, source: 'wx_trigger' },
      )
      if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.error)}`)
      return done.data as ContractOutput<typeof runOpenness>
    },
    call: (contract, data) =>
      answer(
        { action: contract.action, data, requestId: `request-${String(++requests).padStart(12, '0')}` },
        { isTimer: false, source: 'wx_client' },
      ) as never,
    publication(id) {
      const found = memory.all<PublicationDocument>('openness_publications').find(({ _id }) => _id === id)
      if (!found) throw new Error(`no publication ${id}`)
      return found
    },
    lines: (publicationId) =>
      memory
        .all<LineDocument>('openness_lines')
        .filter((line) => line.publicationId === publicationId)
        .sort((one, other) => one.index - other.index),
  }
}

/** The line that a draft has in this place, once it is published. */
export function lineIdOf({ foundation }: Press, publicationId: string, index: number): string {
  return foundation.hash('openness-line', `${publicationId}/${index}`)
}

/** Money that was paid to a person: of a fund where one is named, or the village's own. */
export function payment(name: string, amount: number, more: Partial<DraftLine> = {}): DraftLine {
  return {
    ...(more.fundId === undefined ? { kind: 'expense' } : { kind: 'payment', payer: '韵家口镇财政所' }),
    regionId: VILLAGE,
    year: 2026,
    item: '种粮补贴',
    amount,
    day: '2026-06-30',
    batch: '第一批',
    remark: '',
    recipient: { kind: 'person', name },
    ...more,
  }
}
