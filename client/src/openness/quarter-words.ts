import { type LateQuarter, quarterDueOn } from '@qingjian/shared/openness/late-quarters'
import { opennessText } from './openness.text'

const text = opennessText.quarter

/** How late the accounts of a quarter are, or were. */
export function lateInWords({ days, isOut, quarter }: LateQuarter): string {
  const name = text.name(quarter.slice(0, 4), Number(quarter.at(-1)))
  return (isOut ? text.cameLate : text.stillOut)(name, quarterDueOn(quarter), days)
}
