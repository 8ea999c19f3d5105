import { idField } from '@qingjian/shared/kernel/fields'

/** What is read of valibot's schema objects. */
interface Schema {
  type: string
  entries?: Record<string, Schema>
  item?: Schema
  wrapped?: Schema
  pipe?: readonly unknown[]
}

/** Where in an input an id stands; `*` stands for the members of a list. */
export type IdPath = readonly string[]

function isId(schema: Schema): boolean {
  const steps: readonly unknown[] = idField.pipe
  return (
    (schema as unknown) === idField || schema.pipe?.some((step) => steps.slice(1).includes(step)) === true
  )
}

/** Every place of an input schema that takes the id of a stored thing. */
export function idPathsOf(schema: object, at: IdPath = []): IdPath[] {
  const { entries = {}, item, wrapped } = schema as Schema
  if (isId(schema as Schema)) return [at]
  if (wrapped) return idPathsOf(wrapped, at)
  if (item) return idPathsOf(item, [...at, '*'])
  return Object.entries(entries).flatMap(([name, field]) => idPathsOf(field, [...at, name]))
}

/** The input with an id put in its place; a list gets it as its only member. */
export function withId(input: unknown, [step, ...rest]: IdPath, id: string): unknown {
  if (step === undefined) return id
  const members = Array.isArray(input) ? (input as unknown[]) : []
  if (step === '*') return [withId(members[0], rest, id)]
  const fields = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  return { ...fields, [step]: withId(fields[step], rest, id) }
}
