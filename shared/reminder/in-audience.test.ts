import { isInAudience, type PersonInPlace } from './in-audience'
import type { Audience, Exceptions } from './reminder-fields'

const PERSON: PersonInPlace = {
  id: 'person',
  unitId: 'unit-town',
  regionId: '630102100',
  rank: 'section-chief',
  position: '主任',
}
const isIn = (audience: Partial<Audience>, exceptions: Partial<Exceptions> = {}, person = PERSON) =>
  isInAudience(
    {
      audience: { regionIds: [], unitIds: [], ranks: [], positions: [], personIds: [], ...audience },
      exceptions: { unitIds: [], personIds: [], ...exceptions },
    },
    person,
  )

describe('whom a plan means', () => {
  it('is everybody where it says nothing', () => {
    expect(isIn({})).toBe(true)
  })

  it.each<[Partial<Audience>, boolean]>([
    [{ regionIds: ['630102'] }, true],
    [{ regionIds: ['630102100'] }, true],
    [{ regionIds: ['630102101'] }, false],
    [{ unitIds: ['unit-town'] }, true],
    [{ unitIds: ['unit-market'] }, false],
    // Places are added to one another, other criteria narrow.
    [{ regionIds: ['630102101'], unitIds: ['unit-town'] }, true],
    [{ positions: ['主任'] }, true],
    [{ positions: ['科员'] }, false],
    [{ regionIds: ['630102'], positions: ['科员'] }, false],
    [{ ranks: ['section-chief'] }, true],
    [{ ranks: ['other'] }, false],
    // Named people: only they, or on top of criteria.
    [{ personIds: ['person'] }, true],
    [{ personIds: ['somebody'] }, false],
    [{ personIds: ['person'], positions: ['科员'] }, true],
    [{ personIds: ['somebody'], positions: ['主任'] }, true],
  ])('%j: %s', (audience, expected) => {
    expect(isIn(audience)).toBe(expected)
  })

  it('is nobody without a rank where ranks are asked for', () => {
    const { rank: _rank, ...rest } = PERSON
    expect(isIn({ ranks: ['section-chief'] }, {}, rest)).toBe(false)
  })

  it('is nobody who is left out, named or not', () => {
    expect(isIn({ personIds: ['person'] }, { personIds: ['person'] })).toBe(false)
    expect(isIn({ personIds: ['person'] }, { unitIds: ['unit-town'] })).toBe(false)
    expect(isIn({}, { unitIds: ['unit-market'], personIds: ['somebody'] })).toBe(true)
  })
})
