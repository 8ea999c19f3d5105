import { codeOfQuery } from './code-of-query'

const link = 'https://example.gov.cn/h5/#/identity/sign-in/index?code=AB7KM3XN2Q'

describe('the sign-in code of a page', () => {
  it.each([
    ['a link', { code: 'AB7KM3XN2Q' }],
    ['a mini-program code', { scene: 'AB7KM3XN2Q' }],
    ['a link scanned outside the mini-program', { q: encodeURIComponent(link) }],
    ['a link typed in small letters', { code: 'ab7km3xn2q' }],
  ])('is found in %s', (_, query) => {
    expect(codeOfQuery(query)).toBe('AB7KM3XN2Q')
  })

  it.each([{}, { q: 'https%3A%2F%2Fexample.com%2Fpay%3Fcode%3DAB7KM3XN2Q' }, { q: '%E0%A4%A' }])(
    'is not seen in %j',
    (query) => {
      expect(codeOfQuery(query)).toBeUndefined()
    },
  )
})
