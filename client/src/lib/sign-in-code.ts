/** Half-width capitals without what people put between groups. */
export function tidyCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–—·.]/g, '')
}

/**
 * The sign-in code in what a scanner read from a PC's screen: the address of the sign-in page, as a link (`code`) or as a
 * mini-program code (`scene`). undefined when it leads elsewhere.
 */
export function signInCodeOf(scanned: string): string | undefined {
  const found = /identity\/sign-in\/index\?(?:[^#]*&)?(?:code|scene)=([^&#]+)/.exec(scanned)?.[1]
  return found === undefined ? undefined : tidyCode(found)
}
