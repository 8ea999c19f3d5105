import { isVillageCommittee } from './region-code'

describe('a village committee', () => {
  it.each(['630102101200', '630102101203', '630102101399'])('has the code %s', (code) => {
    expect(isVillageCommittee(code)).toBe(true)
  })

  it.each(['630102001001', '630102101199', '630102101400', '630102200', '630200', '63010210120', ''])(
    'has not the code %s',
    (code) => {
      expect(isVillageCommittee(code)).toBe(false)
    },
  )
})
