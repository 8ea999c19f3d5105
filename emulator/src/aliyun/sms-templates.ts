import { randomInt } from 'node:crypto'
import type { JsonFile } from '../json-file'
import type { MessageTemplate } from './gateway-options'

/** A text of the account, and whether it was registered while the emulator ran. */
export interface SmsTemplate extends MessageTemplate {
  registered: boolean
}

/** The texts that the operator has approved: those of the configuration, and those that somebody has registered since. */
export interface SmsTemplates {
  find(code: string): MessageTemplate | undefined
  /** Those that were registered first, newest before older ones. */
  list(): SmsTemplate[]
  /** Registers a text, approved at once; without a code it is given one. @throws RangeError */
  register(fields: Record<string, unknown>): SmsTemplate
  /** Forgets a text that was registered. @returns whether there was one */
  remove(code: string): boolean
}

const CODE = /^SMS_[A-Za-z0-9_]{1,60}$/
const LONGEST_TEXT = 500
const VARIABLE = /\$\{([^}]*)\}/g
const VARIABLE_NAME = /^[A-Za-z][A-Za-z0-9_]*$/

export function createSmsTemplates(
  configured: readonly MessageTemplate[],
  file: JsonFile<MessageTemplate[]>,
): SmsTemplates {
  const find = (code: string) =>
    configured.find((template) => template.code === code) ??
    file.value.find((template) => template.code === code)
  return {
    find,
    list: () => [
      ...file.value.map((template) => ({ ...template, registered: true })).reverse(),
      ...configured.map((template) => ({ ...template, registered: false })),
    ],
    register({ code, text }) {
      const template = { code: readCode(code), text: readText(text) }
      if (find(template.code) !== undefined) throw new RangeError(`模板编号${template.code}已经有了`)
      file.save([...file.value, template])
      return { ...template, registered: true }
    },
    remove(code) {
      const left = file.value.filter((template) => template.code !== code)
      if (left.length === file.value.length) return false
      file.save(left)
      return true
    },
  }
}

function readCode(given: unknown): string {
  const code = typeof given === 'string' ? given.trim() : ''
  if (code === '') return `SMS_${randomInt(100_000_000, 999_999_999)}`
  if (!CODE.test(code)) throw new RangeError('模板编号以SMS_开头，后面是字母、数字或下划线')
  return code
}

/** @throws RangeError for what an operator would not approve */
function readText(given: unknown): string {
  const text = typeof given === 'string' ? given.trim() : ''
  if (text === '' || [...text].length > LONGEST_TEXT) throw new RangeError(`模板内容有1到${LONGEST_TEXT}个字`)
  if (/[【】]/.test(text)) throw new RangeError('模板内容里不写【】，签名由网关加在最前面')
  const names = [...text.matchAll(VARIABLE)].map(([, name = '']) => name)
  const wrong = names.find((name) => !VARIABLE_NAME.test(name))
  if (wrong !== undefined) throw new RangeError(`变量名用字母和数字，以字母开头：${wrong}`)
  return text
}
