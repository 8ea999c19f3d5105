import fc from 'fast-check'
import { is } from 'valibot'

/** What is read of valibot's schema objects; the rest of them does not matter for making inputs. */
interface Schema {
  type: string
  entries?: Record<string, Schema>
  item?: Schema
  wrapped?: Schema
  options?: readonly unknown[]
  key?: Schema
  value?: Schema
  literal?: unknown
  pipe?: readonly Action[]
}

interface Action {
  type: string
  requirement?: unknown
}

type Maker = (schema: Schema, known: readonly string[]) => fc.Arbitrary<unknown>

function requirementOf(schema: Schema, type: string): unknown {
  return schema.pipe?.find((action) => action.type === type)?.requirement
}

/** Texts of the pattern that the field asks for, and the known ones (ids that exist, valid tokens) that fit it. */
const makeString: Maker = (schema, known) => {
  const pattern = requirementOf(schema, 'regex')
  const most = Number(requirementOf(schema, 'max_length') ?? 64)
  const free =
    pattern instanceof RegExp ? fc.stringMatching(pattern) : fc.string({ maxLength: most, unit: 'grapheme' })
  const fitting = known.filter((text) => is(schema as never, text))
  return fitting.length === 0 ? free : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fitting) }, free)
}

const makeNumber: Maker = (schema) => {
  const min = Number(requirementOf(schema, 'min_value') ?? -1e9)
  const max = Number(requirementOf(schema, 'max_value') ?? 1e9)
  return fc.integer({ min, max })
}

const makeObject: Maker = ({ entries = {} }, known) => {
  const fields = Object.entries(entries).map(([name, field]) => [name, arbitraryOf(field, known)] as const)
  const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional')
  return fc.record(Object.fromEntries(fields), { requiredKeys: required })
}

const MAKERS: Record<string, Maker> = {
  string: makeString,
  number: makeNumber,
  boolean: () => fc.boolean(),
  object: makeObject,
  literal: ({ literal }) => fc.constant(literal),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  optional: ({ wrapped }, known) => (wrapped ? arbitraryOf(wrapped, known) : fc.constant(undefined)),
  variant: ({ options = [] }, known) =>
    fc.oneof(...options.map((option) => arbitraryOf(option as Schema, known))),
  array: (schema, known) =>
    fc.array(schema.item ? arbitraryOf(schema.item, known) : fc.anything(), {
      maxLength: Number(requirementOf(schema, 'max_length') ?? 5),
    }),
  record: ({ key, value }, known) =>
    key && value
      ? fc.dictionary(arbitraryOf(key, known).map(String), arbitraryOf(value, known), { maxKeys: 4 })
      : fc.object(),
}

/**
 * Inputs that a valibot schema takes, or nearly: checks that only code can express are left to chance.
 * @param known texts that mean something to the function, such as ids of stored documents
 * @throws Error for a kind of schema that no contract has used so far
 */
export function arbitraryOf(schema: object, known: readonly string[]): fc.Arbitrary<unknown> {
  const { type } = schema as Schema
  // The first item of a pipe is the schema itself, without the actions.
  const maker = MAKERS[type]
  if (!maker) throw new Error(`no inputs can be made for a schema of the type ${type}`)
  return maker(schema as Schema, known)
}
