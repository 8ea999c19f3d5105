import { CONTRACTS } from './contracts'
import type { Contract } from './kernel/contract'
import { SENSITIVE_CONTRACTS } from './sensitive-contracts'

const namesOf = (contracts: readonly Contract[]) =>
  contracts.map(({ action, feature }) => `${feature}.${action}`).sort()

describe('the sensitive methods', () => {
  it('are all the ones that have a confirmation', () => {
    const confirmed = CONTRACTS.filter((contract) => contract.confirmation !== undefined)
    expect(namesOf(SENSITIVE_CONTRACTS)).toEqual(namesOf(confirmed))
  })
})
