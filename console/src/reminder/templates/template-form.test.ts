// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a template writes a variable like this
import { REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { render, templateProblems } from '@qingjian/shared/reminder/wording'
import { exampleValues, variablesOfKind } from './example-values'
import { filingText } from './filing-text'
import { isCodeStale, templateOf } from './template-form'

const form = { name: '政治生日', kind: 'party-birthday', text: '${name}同志，今天入党${years}周年' } as const

describe('the form of a template', () => {
  it('gives the fields of the contract, without a code that was left empty', () => {
    expect(templateOf({ ...form, providerCode: ' ' })).toEqual({ fields: form, problems: {} })
    expect(templateOf({ ...form, providerCode: ' SMS_123 ' }).fields?.providerCode).toBe('SMS_123')
  })

  it('says what is missing', () => {
    expect(templateOf({}).fields).toBeUndefined()
    expect(templateOf({}).problems).toEqual({
      name: ['请填写'],
      kind: ['请选择类型'],
      text: ['至少5个字'],
    })
  })

  it('says what the kind does not know, and what the provider would not take', () => {
    const { fields, problems } = templateOf({
      ...form,
      text: '【某某】${holiday}快到了',
      providerCode: '123',
    })
    expect(fields).toBeUndefined()
    expect(problems.text).toHaveLength(2)
    expect(problems.providerCode?.[0]).toContain('SMS_')
  })

  it('notices words that were changed under a code which stands for the old ones', () => {
    const stored = { ...form, providerCode: 'SMS_1' }
    expect(isCodeStale(stored, stored)).toBe(false)
    expect(isCodeStale(stored, { ...stored, text: `${form.text} ` })).toBe(false)
    expect(isCodeStale(stored, { ...stored, text: '换了说法，请注意' })).toBe(true)
    expect(isCodeStale(stored, { ...stored, text: '换了说法，请注意', providerCode: 'SMS_2' })).toBe(false)
    expect(isCodeStale(form, { ...form, text: '换了说法，请注意' })).toBe(false)
  })
})

describe('the examples of a kind', () => {
  it.each(REMINDER_KINDS)('fill in every variable that %s offers', (kind) => {
    const text = variablesOfKind(kind)
      .map(({ name }) => `\${${name}}`)
      .join('，')
    expect(templateProblems(text, kind)).toEqual([])
    expect(render(text, exampleValues(kind))).toBe(
      variablesOfKind(kind)
        .map(({ example }) => example)
        .join('，'),
    )
  })
})

describe('what is registered at the provider', () => {
  it('names each variable once, with what stands in its place', () => {
    expect(filingText('政治生日', '${name}同志，${name}，入党${years}周年').split('\n')).toEqual([
      '模板类型：通知短信',
      '模板名称：政治生日',
      '模板内容：${name}同志，${name}，入党${years}周年',
      '变量说明：',
      '${name} 是姓名，例如“马晓梅”，最长20个字',
      '${years} 是党龄（周年），例如“18”，最长2个字',
      expect.stringContaining('廉政提醒'),
    ])
    expect(filingText('通知', '没有变量的话')).toContain('变量说明：没有变量')
  })
})
