import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { findPersonalNumbers, PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'

/** A text that is public as soon as it is stored: what people call it, and the text. */
type PublicTexts = Record<string, { name: string; text: string | undefined }>

/** Refuses texts that would publish a personal number, each at its field. */
export function refuseNumbers(texts: PublicTexts): Result<void> {
  const fields: Record<string, string> = {}
  for (const [field, { name, text = '' }] of Object.entries(texts)) {
    const [found] = findPersonalNumbers(text)
    if (found) fields[field] = `${name}里有${PERSONAL_NUMBER_NAMES[found.kind]}，公开会泄露个人信息，请删去`
  }
  const [first] = Object.values(fields)
  return first === undefined ? succeed(undefined) : fail('INVALID_INPUT', first, fields)
}
