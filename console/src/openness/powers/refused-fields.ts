import type { FormInstance } from 'antd'
import { CallFailure } from '../../lib/failure'

/**
 * Shows a refusal at the fields that it names.
 * @returns whether every part of it stands at a field of the form
 */
export function showRefusal(form: FormInstance, error: Error, names: readonly string[]): boolean {
  const fields = error instanceof CallFailure ? Object.entries(error.failure.fields ?? {}) : []
  const known = fields.filter(([name]) => names.includes(name))
  form.setFields(known.map(([name, message]) => ({ name: name.split('.'), errors: [message] })))
  return known.length > 0 && known.length === fields.length
}
