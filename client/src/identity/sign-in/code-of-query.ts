import { signInCodeOf, tidyCode } from '../../lib/sign-in-code'

/**
 * The sign-in code in a page's query: `code` of a link, `scene` of a mini-program code, or `q`, in which WeChat hands
 * over the whole link that was scanned outside the mini-program.
 */
export function codeOfQuery({ code, scene, q }: Record<string, string | undefined>): string | undefined {
  if (code ?? scene) return tidyCode(code ?? scene ?? '')
  return q === undefined ? undefined : signInCodeOf(decode(q))
}

function decode(parameter: string): string {
  try {
    return decodeURIComponent(parameter)
  } catch {
    return ''
  }
}
