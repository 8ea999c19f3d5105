import { spokenDay, writtenDay } from '../calendar/spoken-day'
import { countParts } from '../kernel/message-length'
import type { HolidayEntry } from './occasion-on'
import { yearsInParty } from './party-birthday'
import { POST_MOVE_NAMES, type PostMove, type ReminderKind } from './reminder-kinds'
import {
  TEMPLATE_VARIABLES,
  type TemplateValues,
  type TemplateVariable,
  type TemplateVariableName,
} from './template-variables'

/** `${name}`, as the provider writes a variable. */
const VARIABLE = /\$\{(\w+)\}/g
/** What is left of a variable that was typed wrong. */
const HALF_VARIABLE = /[${}]/
const LINK = /https?:|www\.|\/\/|\w+\.(?:cn|com|net|gov)\b/i

export interface RemindedPerson {
  name: string
  unitName: string
  position: string
  partyJoinedOn?: string
}

export interface RemindedOf {
  kind: ReminderKind
  title: string
  day: string
  holiday?: HolidayEntry
  move?: PostMove
}

function isVariable(name: string): name is TemplateVariableName {
  return Object.hasOwn(TEMPLATE_VARIABLES, name)
}

/** The variables that a text names, each once. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map(([, name = '']) => name))]
}

/** The values of every variable that one reminder knows, none longer than the provider takes. */
export function valuesOf(person: RemindedPerson, of: RemindedOf): TemplateValues {
  const { day, holiday, kind, move, title } = of
  const { name, partyJoinedOn, position, unitName } = person
  const isBirthday = kind === 'party-birthday' && partyJoinedOn !== undefined
  const values: TemplateValues = {
    name,
    // The provider refuses a text with an empty variable.
    unit: unitName || '本单位',
    position: position || '干部',
    day: spokenDay(day),
    ...(isBirthday && {
      years: String(yearsInParty(partyJoinedOn, day)),
      joined: writtenDay(partyJoinedOn),
    }),
    ...(holiday && {
      holiday: holiday.name,
      holidayDays:
        holiday.from === holiday.to
          ? spokenDay(holiday.from)
          : `${spokenDay(holiday.from)}至${spokenDay(holiday.to)}`,
    }),
    ...(kind === 'own-day' && { occasion: title }),
    ...(move && { move: POST_MOVE_NAMES[move] }),
  }
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const { most } = TEMPLATE_VARIABLES[key as TemplateVariableName].length
      return [key, [...value].slice(0, most).join('')]
    }),
  )
}

/** A text with its values; a variable without one is left out. */
export function render(text: string, values: TemplateValues): string {
  return text.replace(VARIABLE, (_, name: string) => (isVariable(name) ? (values[name] ?? '') : ''))
}

/** What is wrong with a text, each in words that say what to do; empty when it can be registered and sent. */
export function templateProblems(text: string, kind: ReminderKind): string[] {
  const names = variablesOf(text)
  const unknown = names.filter((name) => !isVariable(name))
  const foreign = names.filter(
    (name) => isVariable(name) && !(TEMPLATE_VARIABLES[name] as TemplateVariable).kinds.includes(kind),
  )
  const problems: string[] = []
  if (unknown.length > 0) problems.push(`没有“${unknown.join('”“')}”这样的变量，请用上面的按钮插入`)
  if (foreign.length > 0) {
    const labels = foreign.map((name) => TEMPLATE_VARIABLES[name as TemplateVariableName].label)
    problems.push(`这类提醒没有“${labels.join('”“')}”，请删去`)
  }
  if (HALF_VARIABLE.test(text.replace(VARIABLE, '')))
    problems.push('变量没有写完整，请删去后用上面的按钮重新插入')
  if (/[【】]/.test(text)) problems.push('不要写【】，短信签名会自动加在最前面')
  if (LINK.test(text.replace(VARIABLE, ''))) problems.push('廉政提醒里不能放网址')
  return problems
}

/**
 * Parts of a short message with the shortest and the longest values; the signature counts, and a variable that the kind
 * does not have is left out, as in `render`.
 */
export function partsRange(
  text: string,
  kind: ReminderKind,
  signature: string,
): { least: number; most: number } {
  const filled = (of: 'least' | 'most') =>
    text.replace(VARIABLE, (_, name: string) => {
      if (!isVariable(name)) return ''
      const { kinds, length }: TemplateVariable = TEMPLATE_VARIABLES[name]
      return kinds.includes(kind) ? '字'.repeat(length[of]) : ''
    })
  return {
    least: countParts(filled('least'), signature),
    most: countParts(filled('most'), signature),
  }
}
