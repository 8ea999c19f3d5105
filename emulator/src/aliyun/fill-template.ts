import type { MessageTemplate } from './gateway-options'

/** A business refusal: HTTP 200 with this `Code`. */
export interface Refusal {
  code: string
  message: string
}

const VARIABLE = /\$\{([^}]+)\}/g
const LONGEST_VARIABLE = 35
/** An address with or without its scheme, or an IP address. */
const ADDRESS =
  /https?:\/\/|www\.|\b[\w-]+\.(com|cn|net|org|gov|edu|io|top|vip|xyz|cc)\b|\b\d{1,3}(\.\d{1,3}){3}\b/i

/**
 * Fills a template's variables. Those of an SMS are short and hold no address, since operators approve whole texts.
 * @param given JSON of an object of texts; may be empty for a template without variables
 */
export function fillTemplate(
  template: MessageTemplate,
  given: string,
  channel: 'sms' | 'voice',
): { text: string } | Refusal {
  const values = readValues(given)
  if (values === undefined)
    return { code: 'isv.INVALID_JSON_PARAM', message: '参数格式错误，请修改为字符串值' }
  const names = [...template.text.matchAll(VARIABLE)].map(([, name = '']) => name)
  const missing = names.find((name) => (values[name] ?? '') === '')
  if (missing !== undefined)
    return { code: 'isv.TEMPLATE_MISSING_PARAMETERS', message: `模板变量缺少对应参数值：${missing}` }
  const refusals = names.map((name) => refusalOf(template, name, values[name] ?? ''))
  const refusal = channel === 'sms' ? refusals.find(Boolean) : undefined
  return refusal ?? { text: template.text.replace(VARIABLE, (_whole, name: string) => values[name] ?? '') }
}

function refusalOf(template: MessageTemplate, name: string, value: string): Refusal | undefined {
  if ([...value].length > (template.longestVariable ?? LONGEST_VARIABLE))
    return { code: 'isv.PARAM_LENGTH_LIMIT', message: `参数超过长度限制：${name}` }
  if (ADDRESS.test(value))
    return { code: 'isv.PARAM_NOT_SUPPORT_URL', message: `变量不支持传入链接，请将链接固化到模板中：${name}` }
  return undefined
}

function readValues(given: string): Record<string, string> | undefined {
  if (given === '') return {}
  try {
    const values = JSON.parse(given) as unknown
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined
    return Object.values(values).every((value) => typeof value === 'string')
      ? (values as Record<string, string>)
      : undefined
  } catch {
    return undefined
  }
}
