import { checkLog, listLog } from '@qingjian/shared/openness/public.contracts'
import { createUnitOfWork } from '../../platform/serve/unit-of-work'
import { composeOpenness } from '../openness.composition'
import { createOpennessHouse, dataOf, type OpennessHouse } from '../testing/openness-house'
import { FAR_VILLAGE, VILLAGE } from '../testing/openness-people'
import { lineOf, publishLines } from '../testing/publish'
import { appendLog } from './append-log'

let house: OpennessHouse

beforeEach(async () => {
  house = await createOpennessHouse()
})

const RUN = {
  subject: 'run',
  id: 'run-1',
  title: '硬化村东道路',
  regionId: VILLAGE,
  regionName: '中庄村',
} as const

/** Notes a step of the run in a transaction of its own. */
async function record(ordinal: number, digest = `digest-${ordinal}`): Promise<void> {
  const { foundation } = house
  const now = house.clock.now()
  const requestId = `request-${ordinal}-${digest}`
  const work = createUnitOfWork(foundation, {
    actor: { id: 'clerk', kind: 'staff', personId: 'person-clerk', grants: [] },
    caller: { isTimer: false, source: 'wx_client' },
    action: 'openness.record-run-step',
    requestId,
    now,
    pseudonymous: false,
  })
  const dependencies = composeOpenness(foundation)({ work, requestId, now, elapsed: () => 0 })
  await work.commit(async (change) => {
    await appendLog(dependencies, change, RUN, { act: 'record', ordinal, digest, reason: '提议修路' })
  })
}

describe('the public log of runs', () => {
  it('holds each step of a run behind what was there before, in one chain with publications', async () => {
    await publishLines(house, [lineOf.expense()])
    await record(1)
    await record(2)
    const { entries } = dataOf(await house.call(listLog, { regionId: VILLAGE }))
    expect(entries).toMatchObject([
      { sequence: 3, subject: 'run', subjectId: 'run-1', act: 'record', digest: 'digest-2' },
      {
        ...{ sequence: 2, subject: 'run', subjectId: 'run-1', title: '硬化村东道路' },
        ...{ regionName: '中庄村', reason: '提议修路', lines: 0, amount: 0 },
      },
      { sequence: 1, subject: 'publication', act: 'publish', lines: 1 },
    ])
    expect(dataOf(await house.call(listLog, { regionId: FAR_VILLAGE })).entries).toEqual([])
    expect(await house.call(checkLog, {})).toMatchObject({ data: { state: 'intact', checked: 3 } })
  })

  it('takes each step once', async () => {
    await record(1)
    await expect(record(1, 'another')).rejects.toThrow()
    expect(await house.call(checkLog, {})).toMatchObject({ data: { state: 'intact', checked: 1 } })
  })
})
