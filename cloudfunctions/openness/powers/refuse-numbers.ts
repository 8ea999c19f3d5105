import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { findPersonalNumbers, PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'

/** Texts of a field that are public as soon as they are stored, with what people call it. */
type PublicTexts = Record<string, { name: string; texts: readonly (string | undefined)[] }>

/** Refuses texts that would publish a personal number, each at its field. */
export function refuseNumbers(written: PublicTexts): Result<void> {
  const fields: Record<string, string> = {}
  for (const [field, { name, texts }] of Object.entries(written)) {
    const [found] = texts.flatMap((text = '') => findPersonalNumbers(text))
    if (found) fields[field] = `${name}里有${PERSONAL_NUMBER_NAMES[found.kind]}，公开会泄露个人信息，请删去`
  }
  const [first] = Object.values(fields)
  return first === undefined ? succeed(undefined) : fail('INVALID_INPUT', first, fields)
}
