import { tidyCode } from '../lib/sign-in-code'

/** How many characters stand together: `AB7K M3XN` is compared more easily than eight in a row. */
const GROUP = 4
const LENGTH = 8

/**
 * The invitation code in what was typed. Codes have neither I nor 1, so both can only be an L that was written small.
 */
export function invitationCodeOf(typed: string): string {
  return tidyCode(typed).replace(/[I1|]/g, 'L')
}

/** The code as the field shows it, in two groups. */
export function groupCode(typed: string): string {
  const code = invitationCodeOf(typed).slice(0, LENGTH)
  return code.length > GROUP ? `${code.slice(0, GROUP)} ${code.slice(GROUP)}` : code
}

/** Whether it holds a character that no code has and that might be one of several. */
export function hasStrangeZero(code: string): boolean {
  return /[O0]/.test(code)
}
