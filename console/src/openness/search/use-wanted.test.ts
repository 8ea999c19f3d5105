import { wantedOf } from './use-wanted'

describe('a search', () => {
  it('asks for amounts in 分, exactly as they were typed', () => {
    expect(wantedOf({ amount: '1,234.5', name: '马', place: '630102100201', year: '2026' })).toEqual({
      amount: 123_450,
      name: '马',
      regionId: '630102100201',
      year: 2026,
    })
  })

  it('leaves out what cannot be read', () => {
    expect(wantedOf({ amount: '几百', kind: 'bribe' })).toEqual({})
  })
})
