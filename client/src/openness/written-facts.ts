import type { Fact } from '../ui/screen/facts'

/** Facts of which those without words are left out. */
export function written(facts: readonly (readonly [string, string | undefined])[]): Fact[] {
  return facts.flatMap(([label, words]) =>
    words === undefined || words === '' ? [] : [{ label, text: words }],
  )
}
