import { findPersonalNumbers } from '@qingjian/shared/openness/personal-numbers'

const HIDDEN = '（已隐去）'

/** A text, or what stands in its place where it holds a personal number. */
export function withoutNumbers(text: string): string {
  return findPersonalNumbers(text).length > 0 ? HIDDEN : text
}
