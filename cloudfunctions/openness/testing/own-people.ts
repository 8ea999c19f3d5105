import { checkDigitOf } from '@qingjian/shared/openness/id-number'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'

/** An invented ID number of a place code that was never given out. */
export function inventedIdNumber(ordinal: number): string {
  const digits = `99010219800101${String(ordinal).padStart(3, '0')}`
  return `${digits}${checkDigitOf(digits)}`
}

/** An invented number of the range that is kept for tests. */
export function inventedMobile(ordinal: number): string {
  return `1709999${String(ordinal).padStart(4, '0')}`
}

/** Somebody who is paid, with both numbers. */
export function recipientOf(name: string, ordinal: number): NonNullable<LineFields['recipient']> {
  return { kind: 'person', name, idNumber: inventedIdNumber(ordinal), mobile: inventedMobile(ordinal) }
}
