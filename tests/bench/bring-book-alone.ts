import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { createOpennessHouse, dataOf } from '@qingjian/cloudfunctions/openness/testing/openness-house'
import { VILLAGE } from '@qingjian/cloudfunctions/openness/testing/openness-people'
import { lineOf } from '@qingjian/cloudfunctions/openness/testing/publish'
import { storedLine, storedPublication } from '@qingjian/cloudfunctions/openness/testing/stored-books'
import type { RegionDocument } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { streamRowBatches } from '@qingjian/console/src/lib/excel/stream-workbook'
import { BookReader } from '@qingjian/console/src/openness/imports/book-reader'
import { callsOf } from '@qingjian/console/src/openness/imports/calls-of-rows'
import {
  addBookRows,
  applyBookImport,
  beginBookImport,
  checkBookImport,
} from '@qingjian/shared/openness/import.contracts'
import { BENCH_FUND, BENCH_VILLAGE } from './book-file'
import { BENCH_YEAR } from './line-history'

const CLERK = 'clerk'
/** Calls of a minute are limited, which is not what is measured. */
const PAUSE_MS = 100

/** The function `openness` over a database in memory, with the village and the fund of the bench's files. */
async function startHouse() {
  const house = await createOpennessHouse()
  const village: RegionDocument = {
    _id: VILLAGE,
    name: BENCH_VILLAGE,
    level: 'village',
    parentId: VILLAGE.slice(0, 9),
  }
  await house.memory.put('org_regions', village)
  const publication = storedPublication('publication-of-fund', 'published', { regionId: '630102' })
  const fund = lineOf.fund({ item: BENCH_FUND, year: BENCH_YEAR, day: `${BENCH_YEAR}-01-15` })
  await house.memory.insert('openness_publications', [publication])
  await house.memory.insert('openness_lines', [storedLine(house.foundation, publication, fund)])
  return house
}

/** Reads a workbook and brings it in, all in this process: what the import costs without any cloud. */
async function bringBookAlone(path: string): Promise<number> {
  const house = await startHouse()
  const started = performance.now()
  const name = basename(path)
  const file = Object.assign(await openAsBlob(path), { name })
  const reader = new BookReader('payments')
  const fields = { title: '补贴发放公示', regionId: VILLAGE, year: BENCH_YEAR, done: '', effect: '' }
  let importId = ''
  let from = 0
  for await (const batch of streamRowBatches(file)) {
    const taken = reader.take(batch)
    if (!taken) continue
    if (importId === '') {
      const begun = { kind: 'payments' as const, fileName: name, fields, columns: reader.titles ?? [] }
      importId = dataOf(await house.call(beginBookImport, begun, CLERK)).id
    }
    for (const rows of callsOf(taken)) {
      house.clock.advance(PAUSE_MS)
      dataOf(await house.call(addBookRows, { importId, from, ...rows }, CLERK))
      from += rows.rows.length
    }
  }
  const check = async () => dataOf(await house.call(checkBookImport, { importId, rowCount: from }, CLERK))
  let one = await check()
  while (one.state === 'checking') one = await check()
  if (one.state !== 'ready') throw new Error(`the file is ${one.state} with ${one.problemCount} problems`)
  dataOf(await house.call(applyBookImport, { importId }, CLERK))
  return performance.now() - started
}

const [path = ''] = process.argv.slice(2)
bringBookAlone(path).then(
  (milliseconds) => {
    const megabytes = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ milliseconds, megabytes }))
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
