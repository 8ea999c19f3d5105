import { CONTRACTS } from '../contracts'
import { ACTION_NAMES, FEATURE_NAMES } from './action-names'

const nameOf = ({ action, feature }: { action: string; feature: string }) => `${feature}.${action}`
const writing = CONTRACTS.filter(({ idempotency }) => idempotency !== 'read')

describe('the names of what is done', () => {
  it.each(writing.map(nameOf))('tell in Chinese what %s does', (name) => {
    expect(ACTION_NAMES[name]).toMatch(/^\p{Script=Han}+$/u)
  })

  it('tell in Chinese what each feature is about', () => {
    for (const { feature } of writing) expect(FEATURE_NAMES[feature]).toMatch(/^\p{Script=Han}+$/u)
  })

  it('are told apart from one another', () => {
    expect(new Set(Object.values(ACTION_NAMES)).size).toBe(Object.keys(ACTION_NAMES).length)
  })
})
