import { daysBetween } from '@qingjian/shared/calendar/day'
import { opennessModulesText } from './openness-modules.text'

const text = opennessModulesText.deadline

interface Term {
  opensOn?: string | undefined
  closesOn?: string | undefined
}

/** Whether one can apply on a day, and how long still, in words. */
export function deadlineOn(today: string, { closesOn, opensOn }: Term): { isOpen: boolean; words: string } {
  if (opensOn !== undefined && today < opensOn) return { isOpen: false, words: text.opens(opensOn) }
  if (closesOn === undefined) return { isOpen: true, words: text.anyTime }
  if (today > closesOn) return { isOpen: false, words: text.over(closesOn) }
  return { isOpen: true, words: daysLeftInWords(daysBetween(today, closesOn), closesOn) }
}

/** `还剩2天（11月30日截止）`. @param daysLeft after today */
export function daysLeftInWords(daysLeft: number, closesOn: string): string {
  if (daysLeft === 0) return text.lastDay
  return `${text.daysLeft(daysLeft)}（${text.until(closesOn)}）`
}
