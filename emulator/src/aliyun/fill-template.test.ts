import { fillTemplate } from './fill-template'

describe('filling a template', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the operator's way of writing a variable
  const template = { code: 'SMS_1', text: '${name}，请打开 https://example.org/a/${code} 查看。' }
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the operator's way of writing a variable
  const fill = (values: unknown, channel: 'sms' | 'voice' = 'sms') =>
    fillTemplate(template, typeof values === 'string' ? values : JSON.stringify(values), channel)

  it('puts texts in', () => {
    expect(fill({ name: '李明', code: 'x1', more: 'unused' })).toEqual({
      text: '李明，请打开 https://example.org/a/x1 查看。',
    })
  })

  it.each([
    ['{half', 'isv.INVALID_JSON_PARAM'],
    ['["李明"]', 'isv.INVALID_JSON_PARAM'],
    [{ name: '李明', code: 12 }, 'isv.INVALID_JSON_PARAM'],
    ['', 'isv.TEMPLATE_MISSING_PARAMETERS'],
    [{ name: '李明' }, 'isv.TEMPLATE_MISSING_PARAMETERS'],
    [{ name: '李'.repeat(36), code: 'x1' }, 'isv.PARAM_LENGTH_LIMIT'],
    [{ name: '李明', code: 'https://example.org' }, 'isv.PARAM_NOT_SUPPORT_URL'],
    [{ name: '李明', code: 'example.com/x' }, 'isv.PARAM_NOT_SUPPORT_URL'],
    [{ name: '李明', code: '127.0.0.1:8787' }, 'isv.PARAM_NOT_SUPPORT_URL'],
  ])('refuses %j', (values, code) => {
    expect(fill(values)).toMatchObject({ code })
  })

  it('takes dates, money and the longest text', () => {
    expect(fill({ name: '李'.repeat(35), code: '2026.3.2 10:30 12.50元' })).toHaveProperty('text')
  })

  it('lets a template allow longer variables, and says anything on the phone', () => {
    const longer = { ...template, longestVariable: 40 }
    expect(fillTemplate(longer, JSON.stringify({ name: '李'.repeat(40), code: 'x' }), 'sms')).toHaveProperty(
      'text',
    )
    expect(fill({ name: '李'.repeat(60), code: 'example.com' }, 'voice')).toHaveProperty('text')
  })
})
