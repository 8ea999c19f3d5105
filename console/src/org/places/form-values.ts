import { typedJoiningDay } from '../people/joining-day-input'
import type { FormField } from './kind-pages'
import type { Thing } from './thing'

/** What a form holds: text, choices and switches by the field's name. */
export type FormValues = Record<string, unknown>

/** What the form begins with: the thing's own values, or for a new one the place that is being looked at. */
export function initialValues(
  fields: readonly FormField[],
  thing: Thing | undefined,
  place: FormValues = {},
): FormValues {
  const values: FormValues = {}
  for (const { input, name } of fields) {
    if (thing === undefined) values[name] = place[name] ?? (input === 'switch' ? false : undefined)
    else if (input === 'service-items') values[name] = thing.serviceItems?.map(({ id }) => id) ?? []
    // The number is masked on the screen, so the field stays empty and an empty field leaves it as it is.
    else if (name !== 'mobile') values[name] = thing[name as keyof Thing]
  }
  return values
}

/** What is asked: where a new thing belongs, and what the other fields as they are typed leave open. */
export function fieldsOf(
  fields: readonly FormField[],
  isChange: boolean,
  { initial, typed }: { initial: FormValues; typed: FormValues },
): FormField[] {
  // A field that is not shown keeps what it began with.
  const now: FormValues = { ...initial, ...typed }
  const isEmpty = (name: string) => (now[name] ?? '') === ''
  const isChanged = (name: string) => (now[name] ?? '') !== (initial[name] ?? '')
  return fields.filter(({ onlyNew, unless, whenChanged }) => {
    if (unless !== undefined && !isEmpty(unless)) return false
    return isChange ? !onlyNew && (whenChanged?.some(isChanged) ?? true) : whenChanged === undefined
  })
}

/** What is sent: an empty choice or an empty optional text is left out, so that the contract's own default holds. */
export function sentValues(fields: readonly FormField[], values: FormValues): FormValues {
  const sent: FormValues = {}
  for (const { input, name, required } of fields) {
    const value = input === 'joining-day' ? storedDay(values[name]) : values[name]
    const empty = value === undefined || value === null || value === ''
    if (!empty || required) sent[name] = value
  }
  return sent
}

/** The day as it is stored; what cannot be read goes as it is, for the cloud to refuse. */
function storedDay(typed: unknown): unknown {
  const understood = typedJoiningDay(typed)
  return understood?.ok ? understood.day : typed
}
