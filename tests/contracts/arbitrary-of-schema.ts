import fc from 'fast-check'

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

/** Values that mean something to the function, such as ids of stored documents, by the name of the field that takes them. */
export type Known = Readonly<Record<string, readonly unknown[]>>

type Maker = (schema: Schema, known: Known, name: string) => fc.Arbitrary<unknown>

function requirementOf(schema: Schema, type: string): unknown {
  return schema.pipe?.find((action) => action.type === type)?.requirement
}

/** By pattern or greatest length: fast-check takes milliseconds to prepare texts, and the same fields come a thousand times. */
const texts = new Map<string, fc.Arbitrary<string>>()

/** Texts of the pattern that the field asks for. */
const makeString: Maker = (schema) => {
  const pattern = requirementOf(schema, 'regex')
  const most = Number(requirementOf(schema, 'max_length') ?? 64)
  const asked = pattern instanceof RegExp ? String(pattern) : `${most}`
  const prepared = texts.get(asked)
  if (prepared) return prepared
  const made =
    pattern instanceof RegExp ? fc.stringMatching(pattern) : fc.string({ maxLength: most, unit: 'grapheme' })
  texts.set(asked, made)
  return made
}

const makeNumber: Maker = (schema) => {
  const min = Number(requirementOf(schema, 'min_value') ?? -1e9)
  const max = Number(requirementOf(schema, 'max_value') ?? 1e9)
  return fc.integer({ min, max })
}

const makeObject: Maker = ({ entries = {} }, known) => {
  const fields = Object.entries(entries).map(
    ([name, field]) => [name, arbitraryOf(field, known, name)] as const,
  )
  const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional')
  return fc.record(Object.fromEntries(fields), { requiredKeys: required })
}

const MAKERS: Record<string, Maker> = {
  string: makeString,
  number: makeNumber,
  boolean: () => fc.boolean(),
  union: ({ options = [] }, known, name) =>
    fc.oneof(...options.map((option) => arbitraryOf(option as Schema, known, name))),
  unknown: () => fc.jsonValue({ maxDepth: 2 }),
  object: makeObject,
  literal: ({ literal }) => fc.constant(literal),
  picklist: ({ options = [] }) => fc.constantFrom(...options),
  optional: ({ wrapped }, known, name) =>
    wrapped ? arbitraryOf(wrapped, known, name) : fc.constant(undefined),
  variant: ({ options = [] }, known) =>
    fc.oneof(...options.map((option) => arbitraryOf(option as Schema, known))),
  array: (schema, known, name) =>
    fc.array(schema.item ? arbitraryOf(schema.item, known, name) : fc.anything(), {
      maxLength: Number(requirementOf(schema, 'max_length') ?? 5),
    }),
  record: ({ key, value }, known, name) =>
    key && value
      ? fc.dictionary(arbitraryOf(key, known, name).map(String), arbitraryOf(value, known), { maxKeys: 4 })
      : fc.object(),
}

/**
 * Inputs that a valibot schema takes, or nearly: checks that only code can express are left to chance.
 * @param name of the field that the schema is for, if it is one
 * @throws Error for a kind of schema that no contract has used so far
 */
export function arbitraryOf(schema: object, known: Known, name = ''): fc.Arbitrary<unknown> {
  const { type } = schema as Schema
  const maker = MAKERS[type]
  if (!maker) throw new Error(`no inputs can be made for a schema of the type ${type}`)
  const free = maker(schema as Schema, known, name)
  // Mostly what is known: a known text for an item of a list is no list.
  const kind = type === 'record' || type === 'variant' ? 'object' : type
  const kindOf = (one: unknown) => (Array.isArray(one) ? 'array' : typeof one)
  const meaningful = (known[name] ?? []).filter((one) => kindOf(one) === kind)
  return meaningful.length === 0
    ? free
    : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...meaningful) }, free)
}
