import { startOfDay } from '@qingjian/shared/calendar/day'
import type { CaseQueue } from '@qingjian/shared/cases/case-states'
import {
  countQueues,
  listAboutMe,
  listCases,
  listHandlers,
  listMine,
} from '@qingjian/shared/cases/cases.contracts'
import {
  type CasesHouse,
  CITIZEN,
  createCasesHouse,
  dataOf,
  personOf,
  RATED,
  type Staff,
} from './testing/cases-house'
import { type Handling, handlingOf } from './testing/handle'

let house: CasesHouse
let handle: Handling
beforeEach(async () => {
  house = await createCasesHouse()
  handle = handlingOf(house)
})

const ids = async (queue: CaseQueue, by: Staff, more: object = {}) =>
  dataOf(await house.call(listCases, { queue, ...more }, by)).cases.map(({ id }) => id)

describe('lists of cases', () => {
  it('hold what is within reach and nothing else', async () => {
    const market = await house.open()
    const town = await house.open({ windowId: 'window-town', unitId: 'unit-town', regionId: '630102100' })
    for (const wide of ['inspector', 'dispatcher'] as const)
      expect((await ids('to-verify', wide)).sort()).toEqual([market, town].sort())
    expect(await ids('to-verify', 'clerk')).toEqual([market])
    expect(await ids('to-verify', 'reviewer')).toEqual([town])
    // Follow-up never sees what its own unit handles.
    expect(await ids('all', 'officer')).toEqual([town])
    // A cadre sees what was given to them.
    expect(await ids('all', 'cadre')).toEqual([])
    dataOf(await handle.assign(market))
    expect(await ids('all', 'cadre')).toEqual([market])
    expect(await ids('mine', 'cadre')).toEqual([market])
  })

  it('are filtered by unit and region within reach', async () => {
    const market = await house.open()
    const town = await house.open({ windowId: 'window-town', unitId: 'unit-town', regionId: '630102100' })
    expect(await ids('all', 'inspector', { unitId: 'unit-market' })).toEqual([market])
    expect(await ids('all', 'inspector', { regionId: '630102100' })).toEqual([town])
    const foreign = await house.call(listCases, { queue: 'all', unitId: 'unit-town' }, 'clerk')
    expect(foreign).toMatchObject({ error: { code: 'NOT_FOUND' } })
    const { number } = house.caseOf(town)
    expect(await ids('all', 'inspector', { number: ` ${number.toLowerCase()} ` })).toEqual([town])
    expect(await ids('all', 'clerk', { number })).toEqual([])
  })

  it('come by the end of their clock, page by page, each case once', async () => {
    const opened: string[] = []
    for (let day = 0; day < 3; day += 1) {
      for (let count = 0; count < 15; count += 1) opened.push(await house.open())
      house.clock.advance(24 * 3_600_000)
    }
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = dataOf(
        await house.call(listCases, { queue: 'to-verify', ...(after && { after }) }, 'inspector'),
      )
      const clocks = page.cases.map(({ clock }) => clock?.dueDay ?? '')
      expect(clocks).toEqual([...clocks].sort())
      seen.push(...page.cases.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(seen).toHaveLength(45)
    expect(new Set(seen)).toEqual(new Set(opened))
  })

  it('find what is late, what waits for a decision and what nobody has', async () => {
    const late = await house.open()
    house.clock.set(startOfDay('2026-11-26'))
    const fresh = await house.open()
    dataOf(await handle.assign(fresh))
    expect(await ids('overdue', 'inspector')).toEqual([late])
    expect(await ids('unassigned', 'clerk')).toEqual([late])
    dataOf(await handle.verify(fresh))
    dataOf(await handle.askExtension(fresh))
    expect(await ids('extension', 'head')).toEqual([fresh])
    expect(await ids('extension', 'cadre')).toEqual([fresh])
    const asked = await house.call(countQueues, {}, 'inspector')
    const counts = new Map(dataOf(asked).queues.map(({ count, queue }) => [queue, count]))
    expect(counts.get('to-verify')).toBe(1)
    expect(counts.get('overdue')).toBe(1)
    expect(counts.get('extension')).toBe(1)
    expect(counts.get('rectifying')).toBe(1)
    expect(counts.has('closed')).toBe(false)
  })

  it('count a hundred at most', async () => {
    for (let count = 0; count < 105; count += 1) await house.open()
    const { queues } = dataOf(await house.call(countQueues, {}, 'inspector'))
    expect(queues.find(({ queue }) => queue === 'to-verify')).toEqual({ queue: 'to-verify', count: 100 })
  })

  it('are one’s own for the citizen, and about oneself for who was rated, without a word about who said it', async () => {
    const id = await house.open()
    dataOf(await handle.verify(id))
    const mine = dataOf(await house.call(listMine, {}, CITIZEN))
    expect(mine.cases).toMatchObject([
      { id, comment: '排了两个小时', stateText: '单位正在整改', isTold: false },
    ])
    expect(dataOf(await house.call(listMine, {}, 'somebody')).cases).toEqual([])
    const about = dataOf(await house.call(listAboutMe, {}, RATED))
    expect(about.cases).toMatchObject([{ id, finding: '当天两名工作人员请假', appealUntil: '2026-12-08' }])
    expect(JSON.stringify(about)).not.toContain(CITIZEN)
  })

  it('of handlers say how much each has already', async () => {
    dataOf(await handle.assign(await house.open()))
    const { people } = dataOf(await house.call(listHandlers, { unitId: 'unit-market' }, 'clerk'))
    expect(people.find(({ id }) => id === personOf('cadre'))).toMatchObject({ openCases: 1 })
    expect(people.find(({ id }) => id === personOf('second'))).toMatchObject({ openCases: 0 })
  })
})
