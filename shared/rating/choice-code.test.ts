import { is } from 'valibot'
import { nextChoiceCode } from './choice-code'
import { dimensionsSettingField } from './rating-settings-fields'

describe('the code of a new choice', () => {
  it('is one that nothing has', () => {
    expect(nextChoiceCode('reason', [])).toBe('reason-a')
    expect(nextChoiceCode('reason', ['reason-a', 'queue', 'reason-c'])).toBe('reason-b')
  })

  it('never runs out, and always has the form of a code', () => {
    const taken: string[] = []
    for (let number = 0; number < 800; number += 1) taken.push(nextChoiceCode('dimension', taken))
    expect(new Set(taken).size).toBe(800)
    for (const code of taken) expect(is(dimensionsSettingField, [{ code, label: '态度' }])).toBe(true)
  })
})
