import type { Refusal } from './fill-template'
import { invalid } from './rpc-action'
import type { Parameters } from './signature'

const KEY = /^[0-9*#]$/

/**
 * Reads `MenuKeyMap.N.Key`, `.Code` and `.TtsParams`, N from 1 without a gap.
 * @param say the text of a template
 */
export function readMenu(
  parameters: Parameters,
  say: (code: string | undefined, values: string | undefined) => string | Refusal,
): { replies: Record<string, string> } | Refusal {
  const replies: Record<string, string> = {}
  for (let index = 1; ; index += 1) {
    const field = (name: string): string | undefined => parameters[`MenuKeyMap.${index}.${name}`]
    const key = field('Key')
    if (key === undefined) return { replies }
    if (!KEY.test(key)) return invalid(`MenuKeyMap.${index}.Key 为一个按键`)
    const reply = say(field('Code'), field('TtsParams'))
    if (typeof reply !== 'string') return reply
    replies[key] = reply
  }
}
