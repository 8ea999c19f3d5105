import { openedCard } from '../../../testing/opened-card'
import { type Answers, NO_ANSWERS } from './answers'
import { ratingInput } from './rating-input'

const answers = (patch: Partial<Answers>): Answers => ({ ...NO_ANSWERS, level: 5, ...patch })

describe('the rating that is sent', () => {
  it('needs a level and nothing else', () => {
    expect(ratingInput(openedCard(), { ...NO_ANSWERS })).toMatchObject({
      ok: false,
      error: { message: '请先点一个表情' },
    })
    expect(ratingInput(openedCard(), answers({}))).toMatchObject({
      ok: true,
      data: {
        input: {
          visit: 'visit-of-this-scan',
          level: 5,
          dimensions: { attitude: 5, efficiency: 5, integrity: 5 },
        },
      },
    })
  })

  it('carries reasons for a 差评 alone', () => {
    const reasonsAt = (level: 1 | 5) => ratingInput(openedCard(), answers({ level, reasons: ['cold'] }))
    expect(reasonsAt(1)).toMatchObject({ data: { input: { reasons: ['cold'] } } })
    expect(reasonsAt(5)).toMatchObject({ data: { input: { reasons: [] } } })
  })

  it('carries no phone number without consent', () => {
    const mobile = '17000001234'
    expect(ratingInput(openedCard(), answers({ mobile }))).toMatchObject({
      ok: false,
      error: { fields: { 'contact.consent': expect.stringMatching(/同意/) } },
    })
    expect(ratingInput(openedCard(), answers({ mobile, consent: true }))).toMatchObject({
      data: { input: { contact: { source: 'typed', mobile, consent: true } } },
    })
  })

  it('refuses a phone number that cannot be one', () => {
    expect(ratingInput(openedCard(), answers({ mobile: '12345', consent: true }))).toMatchObject({
      ok: false,
      error: { fields: { 'contact.mobile': '请填写11位手机号' } },
    })
  })

  it('leaves consent without a number out', () => {
    const result = ratingInput(openedCard(), answers({ consent: true }))
    expect(result.ok && result.data.input).not.toHaveProperty('contact')
  })
})
