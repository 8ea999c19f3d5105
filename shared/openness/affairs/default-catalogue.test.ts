import * as v from 'valibot'
import { affairItemField } from './affair-fields'
import { ACCOUNTS_ITEM } from './affair-kinds'
import { DEFAULT_CATALOGUE } from './default-catalogue'

describe('the catalogue to begin with', () => {
  it('has items that can be saved, each once and in an order of their own', () => {
    for (const { id, ...item } of DEFAULT_CATALOGUE)
      expect([id, v.safeParse(affairItemField, { ...item, from: '2027-01-01' }).issues]).toEqual([
        id,
        undefined,
      ])
    for (const key of ['id', 'name', 'order'] as const)
      expect(new Set(DEFAULT_CATALOGUE.map((item) => item[key])).size).toBe(DEFAULT_CATALOGUE.length)
  })

  it('asks for the accounts each month and for everything of the three arms at some time', () => {
    expect(DEFAULT_CATALOGUE.find(({ id }) => id === ACCOUNTS_ITEM)).toMatchObject({
      arm: 'finance',
      clock: 'monthly',
    })
    for (const arm of ['party', 'village', 'finance'])
      for (const clock of ['quarterly', 'at-once'])
        expect(DEFAULT_CATALOGUE.some((item) => item.arm === arm && item.clock === clock)).toBe(true)
  })
})
