import type { EditableSettings } from '@qingjian/shared/rating/rating-settings-fields'

/** The settings as the form holds them: shares in per cent, as people say them. */
export interface SettingsFormValues extends Omit<EditableSettings, 'smells'> {
  smells: Omit<EditableSettings['smells'], 'activeRate'> & { activePercent: number }
}

const PERCENT = 100

export function formValuesOf(settings: EditableSettings): SettingsFormValues {
  const { activeRate, ...smells } = settings.smells
  return { ...settings, smells: { ...smells, activePercent: Math.round(activeRate * PERCENT) } }
}

export function settingsOf(values: SettingsFormValues): EditableSettings {
  const { activePercent, ...smells } = values.smells
  const reasons = values.reasons.map(({ code, dimension, label }) => ({
    code,
    label,
    ...(dimension ? { dimension } : {}),
  }))
  return { ...values, reasons, smells: { ...smells, activeRate: activePercent / PERCENT } }
}

/** Where in the form a path of the contract's input stands; undefined for what is no field of it. */
export function formPathOf(path: string): (string | number)[] | undefined {
  const parts = path.split('.')
  if (parts[0] === 'settings') parts.shift()
  if (parts.length === 0) return undefined
  return parts.map((part) =>
    /^\d+$/.test(part) ? Number(part) : part === 'activeRate' ? 'activePercent' : part,
  )
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const CODE_LENGTH = 10

/** A code for a new choice: it is stored with each rating and never shown, so any that is unique will do. */
export function newChoiceCode(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(CODE_LENGTH))
  return Array.from(drawn, (one) => LETTERS[one % LETTERS.length]).join('')
}
