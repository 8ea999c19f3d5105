// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the provider writes a variable like this
import { countParts, withSignature } from '../kernel/message-length'
import { providerCodeOf, templatesToRegister } from './provider-codes'
import { fillText, NOTICE_TEMPLATE_CODES, registeredText, templateOf } from './templates'

const variablesIn = (text: string) => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name)

describe('templates', () => {
  it.each(NOTICE_TEMPLATE_CODES)('%s declares just the variables that it uses', (code) => {
    const template = templateOf(code)
    const used =
      template.channel === 'subscribe'
        ? [...Object.values(template.fields).map(({ variable }) => variable), 'page']
        : variablesIn(template.text)
    expect([...template.variables].sort()).toEqual([...new Set(used)].sort())
  })

  it('keep addresses out of variables and facts of a case out of texts', () => {
    for (const { text } of templatesToRegister()) {
      expect(text).not.toMatch(/\$\{(link|url|address|name|comment|window)\}/)
    }
  })

  it('of calls say goodbye once, at the end, whatever was pressed', () => {
    for (const code of NOTICE_TEMPLATE_CODES) {
      const template = templateOf(code)
      if (template.channel !== 'voice') continue
      expect(Object.values(template.keys).join()).not.toContain('再见')
      expect(template.bye).toContain('再见')
      for (const key of Object.keys(template.keys)) expect(template.text).toContain(`请按${key}`)
    }
  })

  it('are filled in, and keep a variable that has no value', () => {
    expect(fillText('${unit}在${deadline}前', { unit: '区市场监管局' })).toBe('区市场监管局在${deadline}前')
    const text = registeredText('请点 {site}/f?token=${token} 查看', 'https://qj.gov.cn')
    expect(fillText(text, { token: 'k3' })).toBe('请点 https://qj.gov.cn/f?token=k3 查看')
  })
})

describe('the provider’s codes', () => {
  it('differ from text to text', () => {
    const codes = templatesToRegister().map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toEqual(expect.arrayContaining(['SMS_FOLLOW_UP_LINK', 'TTS_FOLLOW_UP_CALL_BYE']))
  })

  it('of what staff write is theirs to register', () => {
    expect(templatesToRegister().map(({ text }) => text)).not.toContain('')
    expect(templatesToRegister().map(({ code }) => code)).not.toContain('SMS_REMINDER')
  })

  it('are those of the installation where it has some', () => {
    const given = { 'follow-up-call/1': 'TTS_123', 'case-answered': 'wx-template' }
    expect(providerCodeOf('follow-up-call', given, '1')).toBe('TTS_123')
    expect(providerCodeOf('follow-up-call', given, '2')).toBe('TTS_FOLLOW_UP_CALL_2')
    expect(providerCodeOf('case-answered', given)).toBe('wx-template')
    expect(providerCodeOf('case-answered', {})).toBe('case-answered')
  })
})

describe('the parts of a short message', () => {
  const signature = '清鉴'
  const ofLength = (length: number) => '字'.repeat(length - withSignature('', signature).length)

  it.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
    [201, 3],
    [202, 4],
  ])('%i characters with the signature are %i', (length, parts) => {
    expect(countParts(ofLength(length), signature)).toBe(parts)
  })
})
