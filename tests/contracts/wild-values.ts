import fc from 'fast-check'

/** Texts that have broken programs before. */
const WILD_TEXTS = [
  '',
  '\u0000',
  '\u001b[31m\r\n\t',
  '\ud800',
  '\udfff\ud800',
  '👩‍👩‍👧‍👦🇨🇳',
  '\u202e\u200b\ufeff',
  '__proto__',
  'constructor',
  '$where',
  '../../../../etc/passwd',
  'cloud://a.b/../../c',
  '9'.repeat(400),
  'あ'.repeat(2_100),
  'x'.repeat(40_000),
  '2026-02-30',
  '{"$gt":""}',
  `${'a.'.repeat(60)}a`,
]

const OPERATORS: readonly object[] = [
  { $gt: '' },
  { $ne: null },
  { $where: 'sleep(1000)' },
  { $regex: '.*' },
  { $set: { level: 5 } },
  { $date: 0 },
  { $numberLong: '1' },
  { $tcb_server_date: { offset: 0 } },
  { _id: { $exists: true } },
]

/** JSON alone can give an object a key of this name. */
const POLLUTING = JSON.parse(
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
) as object

function nested(depth: number): unknown {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

/** Values of any kind, as JSON carries them; NaN and undefined travel as null or not at all. */
export const wildValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...WILD_TEXTS),
  fc.constantFrom<unknown>(...OPERATORS, POLLUTING, nested(60), nested(2_000)),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    0,
    -1,
    0.5,
    1e308,
    -0,
    Number.NaN,
    [],
    {},
    [[]],
    Number.MAX_SAFE_INTEGER,
  ),
  fc.string({ unit: 'binary' }),
  fc.jsonValue({ maxDepth: 3 }),
)

const WILD_KEYS = [
  '$where',
  '__proto__',
  'constructor',
  'toString',
  '_id',
  'openid',
  'raterKey',
  'a.b',
  '',
  'action',
]

function withKey(object: object, key: string, value: unknown): object {
  const copy = { ...object }
  // Plain assignment would change the prototype instead.
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true })
  return copy
}

/** Changes one thing in a value: at `path`, as far as it leads, something is replaced, removed or added. */
function mutate(
  value: unknown,
  path: readonly number[],
  change: 'replace' | 'remove' | 'add',
  wild: unknown,
  key: string,
): unknown {
  const [step, ...rest] = path
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const name = names[(step ?? 0) % Math.max(1, names.length)]
  if (step === undefined || name === undefined) return wild
  if (Array.isArray(value)) {
    const items = [...(value as unknown[])]
    const at = Number(name)
    if (change === 'add') items.push(wild, ...items, wild)
    else items[at] = mutate(items[at], rest, change, wild, key)
    return items
  }
  const object = value as Record<string, unknown>
  if (rest.length > 0) return withKey(object, name, mutate(object[name], rest, change, wild, key))
  if (change === 'add') return withKey(object, key, wild)
  const { [name]: removed, ...others } = object
  return change === 'remove' ? others : withKey(others, name, wild === removed ? null : wild)
}

/** Inputs that are one small step away from what `near` makes. */
export function nearlyOf(near: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const paths = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 })
  const changes = fc.constantFrom('replace', 'remove', 'add')
  return fc
    .tuple(near, paths, changes, wildValue, fc.constantFrom(...WILD_KEYS))
    .map(([value, path, change, wild, key]) => mutate(value, path, change, wild, key))
}
