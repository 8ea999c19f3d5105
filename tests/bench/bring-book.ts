import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { streamRowBatches } from '@qingjian/console/src/lib/excel/stream-workbook'
import { BookReader } from '@qingjian/console/src/openness/imports/book-reader'
import { callsOf } from '@qingjian/console/src/openness/imports/calls-of-rows'
import type { Contract, ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import {
  addBookRows,
  applyBookImport,
  beginBookImport,
  checkBookImport,
} from '@qingjian/shared/openness/import.contracts'
import { BENCH_CLERK, BENCH_YEAR, villageOf } from './line-history'

const AT_ONCE = 4
let requests = 0

/** Calls a function of the local cloud as the page does. */
async function call<C extends Contract>(
  url: string,
  contract: C,
  data: ContractInput<C>,
): Promise<ContractOutput<C>> {
  requests += 1
  const requestId = `bring-${process.pid}-${String(requests).padStart(8, '0')}`
  const reply = await fetch(`${url}/v1/functions/${contract.feature}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wx-openid': BENCH_CLERK },
    body: JSON.stringify({ action: contract.action, data, requestId }),
  })
  const answer = (await reply.json()) as Result<ContractOutput<C>>
  if (!answer.ok) throw new Error(`${contract.action}: ${JSON.stringify(answer.error)}`)
  return answer.data
}

/** Reads a workbook and sends, checks and stores its rows, as the back office does. */
async function bringBook(url: string, path: string): Promise<void> {
  const name = basename(path)
  const file = Object.assign(await openAsBlob(path), { name })
  const reader = new BookReader('payments')
  const fields = {
    title: '补贴发放公示',
    regionId: villageOf(0),
    year: BENCH_YEAR,
    done: '',
    effect: '',
  }
  let importId = ''
  let from = 0
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  for await (const batch of streamRowBatches(file)) {
    const taken = reader.take(batch)
    if (!taken) continue
    if (importId === '') {
      const columns = reader.titles ?? []
      ;({ id: importId } = await call(url, beginBookImport, {
        kind: 'payments',
        fileName: name,
        fields,
        columns,
      }))
    }
    for (const rows of callsOf(taken)) {
      if (underWay.size >= AT_ONCE) await Promise.race(underWay)
      const task: Promise<void> = call(url, addBookRows, { importId, from, ...rows })
        .then(
          () => undefined,
          (error: unknown) => void failures.push(error),
        )
        .finally(() => underWay.delete(task))
      underWay.add(task)
      from += rows.rows.length
    }
  }
  await Promise.all(underWay)
  if (failures.length > 0) throw failures[0]
  let { problemCount, state } = await call(url, checkBookImport, { importId, rowCount: from })
  while (state === 'checking')
    ({ problemCount, state } = await call(url, checkBookImport, { importId, rowCount: from }))
  if (state !== 'ready') throw new Error(`the file is ${state} with ${problemCount} problems`)
  await call(url, applyBookImport, { importId })
}

const [url = '', path = ''] = process.argv.slice(2)
const started = performance.now()
bringBook(url, path).then(
  () => {
    const megabytes = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ milliseconds: performance.now() - started, megabytes }))
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
