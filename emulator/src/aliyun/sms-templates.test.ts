// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the operator’s way of writing a variable
import type { JsonFile } from '../json-file'
import type { MessageTemplate } from './gateway-options'
import { createSmsTemplates } from './sms-templates'

function emptyFile(): JsonFile<MessageTemplate[]> {
  let value: MessageTemplate[] = []
  return {
    get value() {
      return value
    },
    save(next) {
      value = next
    },
  }
}

const templates = createSmsTemplates([{ code: 'SMS_CONFIGURED', text: '您好。' }], emptyFile())

it.each([
  ['没有内容', { text: ' ' }, '1到500个字'],
  ['没有内容的请求', {}, '1到500个字'],
  ['太长', { text: '字'.repeat(501) }, '1到500个字'],
  ['自带签名', { text: '【清鉴】您好。' }, '签名由网关加'],
  ['变量名是汉字', { text: '您好，${姓名}。' }, '变量名'],
  ['变量没有名字', { text: '您好，${}。' }, '变量名'],
  ['编号不合格式', { code: '306745', text: '您好。' }, 'SMS_开头'],
  ['编号重复', { code: 'SMS_CONFIGURED', text: '您好。' }, '已经有了'],
])('what an operator would not approve is refused: %s', (_, fields, message) => {
  expect(() => templates.register(fields)).toThrow(message)
  expect(templates.list()).toHaveLength(1)
})

it('a text of the configuration cannot be removed', () => {
  expect(templates.remove('SMS_CONFIGURED')).toBe(false)
  expect(templates.find('SMS_CONFIGURED')).toBeDefined()
})
