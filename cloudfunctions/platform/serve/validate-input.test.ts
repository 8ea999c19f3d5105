import { CONTRACTS } from '@qingjian/shared/contracts'
import { addRemark, submitRating } from '@qingjian/shared/rating/rating.contracts'
import { validateInput } from './validate-input'

const CHINESE = /^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u

describe('checking an input', () => {
  it('names every wrong field with its own message', () => {
    const answer = validateInput(submitRating.input, {
      visit: 'v',
      level: 9,
      contact: { source: 'typed', mobile: '1', consent: true },
    })
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        message: '请选择评价等级',
        fields: { level: '请选择评价等级', 'contact.mobile': '请填写11位手机号' },
      },
    })
  })

  it('names a field that a rule over several fields is about', () => {
    expect(validateInput(addRemark.input, { ratingId: 'r' })).toMatchObject({
      error: { fields: { comment: expect.any(String) } },
    })
  })

  it('fills in what may be left out, and drops what nobody asked for', () => {
    const answer = validateInput(addRemark.input, { ratingId: 'r', comment: ' 好 ', openid: 'somebody' })
    expect(answer).toEqual({ ok: true, data: { ratingId: 'r', comment: '好', photos: [] } })
  })

  it('takes nothing for an empty input', () => {
    expect(validateInput(addRemark.input, undefined)).toMatchObject({ ok: false })
  })

  it('refuses what is too long before it looks at it', () => {
    expect(validateInput(addRemark.input, { ratingId: 'r', comment: 'x'.repeat(40_000) })).toMatchObject({
      error: { message: '提交的内容太多，请删减后再提交' },
    })
  })

  const wrong = [
    null,
    1,
    'text',
    [],
    {},
    { $gt: '' },
    Object.fromEntries(['scope', 'period', 'contact', 'ratingId'].map((key) => [key, 7])),
  ]
  it.each(CONTRACTS.map((contract) => [contract.action, contract] as const))(
    'speaks Chinese about whatever is wrong with the input of %s',
    (_action, contract) => {
      for (const data of wrong) {
        const answer = validateInput(contract.input, data)
        if (answer.ok) continue
        const messages = [answer.error.message, ...Object.values(answer.error.fields ?? {})]
        for (const message of messages) expect(message).toMatch(CHINESE)
      }
    },
  )
})
