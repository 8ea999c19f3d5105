import type { Audience, Exceptions, PlanContent } from '@qingjian/shared/reminder/reminder-fields'
import { createAudienceRepository } from '../../platform/directory/audience.repository'
import { createReminderHouse, type ReminderHouse } from '../testing/reminder-house'
import { peoplePage } from './walk-audience'

const DAY = '2026-07-01'

let house: ReminderHouse
/** People whom the house itself brings along: they are left out where nothing narrows. */
let others: string[]

beforeAll(async () => {
  house = await createReminderHouse()
  others = house.memory.all<{ _id: string }>('org_people').map(({ _id }) => _id)
  const add = (id: string, unitId: string, position: string, more = {}) =>
    house.addPerson(id, { unitId, position, mobileNumber: null, ...more })
  await add('a', 'unit-market', '局长', { rank: 'section-chief', partyJoinedOn: '2008-07-01' })
  await add('b', 'unit-market', '副局长', { rank: 'section-deputy', partyJoinedOn: '2010-07-01' })
  await add('c', 'unit-town', '镇长', { rank: 'section-chief', partyJoinedOn: '2008-07-02' })
  await add('d', 'unit-town', '副局长', { rank: 'staff', partyJoinedOn: '2026-07-01' })
  await add('e', 'unit-town', '副局长', { closedOn: '2026-01-01', partyJoinedOn: '2008-07-01' })
})

interface Asked {
  when?: PlanContent['when']
  audience?: Partial<Audience>
  exceptions?: Partial<Exceptions>
}

/** Walks through all pages of a size. */
async function walk(
  { audience, exceptions, when = { kind: 'own-day', day: DAY, yearly: false } }: Asked,
  limit: number,
) {
  const content: PlanContent = {
    name: '计划',
    when,
    audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [], ...audience },
    exceptions: { unitIds: [], personIds: others, ...exceptions },
    templateId: 'first-own-day',
    templateVersion: 1,
    bySms: false,
  }
  const needs = { ...house.foundation, audience: createAudienceRepository(house.memory) }
  const found: string[] = []
  let examined = 0
  let cursor: string | undefined
  do {
    const page = await peoplePage(needs, content, { day: DAY }, cursor, limit)
    found.push(...page.people.map(({ person }) => person._id))
    examined += page.examined
    cursor = page.cursor
    // A cursor goes through contracts.
    if (cursor !== undefined) expect(cursor).toMatch(/^[\w.:-]+$/)
  } while (cursor !== undefined)
  return { found: found.sort(), examined }
}

describe('the walk over people whom a plan means', () => {
  it.each<[string, Asked, string[]]>([
    ['everybody', {}, ['a', 'b', 'c', 'd']],
    ['a unit', { audience: { unitIds: ['unit-town'] } }, ['c', 'd']],
    ['a region with all below', { audience: { regionIds: ['630102'] } }, ['a', 'b', 'c', 'd']],
    [
      'a region and a unit of it, each person once',
      { audience: { regionIds: ['630102'], unitIds: ['unit-town'] } },
      ['a', 'b', 'c', 'd'],
    ],
    ['a position', { audience: { positions: ['副局长'] } }, ['b', 'd']],
    ['ranks', { audience: { ranks: ['section-chief', 'staff'] } }, ['a', 'c', 'd']],
    ['a rank in a region', { audience: { ranks: ['section-chief'], regionIds: ['630102100'] } }, ['c']],
    ['people by name and nobody else, without leavers', { audience: { personIds: ['a', 'e'] } }, ['a']],
    [
      'people by name on top of a unit, each once',
      { audience: { personIds: ['a', 'c'], unitIds: ['unit-town'] } },
      ['a', 'c', 'd'],
    ],
    ['all but a unit', { exceptions: { unitIds: ['unit-market'] } }, ['c', 'd']],
    [
      'nobody who is named and left out',
      { audience: { personIds: ['a'] }, exceptions: { personIds: ['a'] } },
      [],
    ],
    [
      'who joined on this day in an earlier year',
      { when: { kind: 'party-birthday' }, exceptions: {} },
      ['a', 'b'],
    ],
    [
      'of those the ones of a rank',
      { when: { kind: 'party-birthday' }, audience: { ranks: ['section-deputy'] } },
      ['b'],
    ],
  ])('finds %s, in pages of any size', async (_, asked, expected) => {
    for (const limit of [1, 2, 3, 100]) expect((await walk(asked, limit)).found).toEqual(expected)
  })

  it('looks at nobody who is not meant where one criterion is given', async () => {
    const examined = async (asked: Asked) => (await walk(asked, 100)).examined
    expect(await examined({ when: { kind: 'party-birthday' } })).toBe(2)
    expect(await examined({ audience: { positions: ['副局长'] } })).toBe(2)
    expect(await examined({ audience: { ranks: ['section-chief'] } })).toBe(2)
    expect(await examined({ audience: { personIds: ['a', 'e'] } })).toBe(1)
  })
})
