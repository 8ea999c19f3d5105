import { ObjectId } from 'bson'
import fc from 'fast-check'
import { copyDocument, type Document } from './document'
import { applyOperators } from './engine'
import { updatedDocument } from './update-document'

const before = () => ({ _id: 'a', name: 'x', n: 1, list: [1, { k: 1 }], inner: { m: null }, at: new Date(0) })
const update = (operators: Record<string, unknown>, filter = {}) =>
  updatedDocument(before(), operators, filter)

describe('an update of a document', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['adds to a number that is not there yet', { $inc: { fresh: 2 } }, { fresh: 2 }],
    ['makes the objects on the way', { $set: { 'p.q.r': 1 } }, { p: { q: { r: 1 } } }],
    [
      'puts several in front of a list',
      { $push: { list: { $each: [0], $position: 0 } } },
      { list: [0, 1, { k: 1 }] },
    ],
    ['starts a list', { $push: { fresh: { $each: ['v'] } } }, { fresh: ['v'] }],
    ['changes an element by its place', { $set: { 'list.1.k': 2 } }, { list: [1, { k: 2 }] }],
    ['takes nothing from where nothing is', { $unset: { 'name.b': '' }, $pull: { none: 1 } }, {}],
    ['renames a field', { $rename: { n: 'm' } }, { n: undefined, m: 1 }],
  ])('%s', (_what, operators, changes) => {
    expect(update(operators)).toEqual({ ...before(), ...changes })
  })

  it('changes the element that the filter found', () => {
    expect(update({ $set: { 'list.$.k': 9 } }, { 'list.k': 1 })).toMatchObject({ list: [1, { k: 9 }] })
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a number out of a text',
      { $inc: { name: 1 } },
      /Cannot apply \$inc .*'name' of non-numeric type string/,
    ],
    ['a number out of null', { $mul: { 'inner.m': 2 } }, /of non-numeric type null/],
    ['an element in a text', { $push: { name: 1 } }, /'name' must be an array but is of type string/],
    ['an element in null', { $addToSet: { 'inner.m': 1 } }, /must be an array but is of type null/],
    ['a field in a text', { $set: { 'name.b': 1 } }, /Cannot create field 'b' in element {name: "x"}/],
    ['a field in null', { $set: { 'inner.m.b': 1 } }, /Cannot create field 'b' in element {m: null}/],
    ['a field in a date', { $set: { 'at.b': 1 } }, /Cannot create field 'b'/],
    ['a field in a list', { $set: { 'list.b': 1 } }, /Cannot create field 'b'/],
    ['another _id', { $set: { _id: 'b' } }, /immutable field '_id'/],
  ])('cannot make %s', (_what, operators, message) => {
    expect(() => update(operators)).toThrow(
      expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(message) }),
    )
  })

  it.each<[string, Record<string, unknown>]>([
    ['without an operator', {}],
    ['with fields instead of operators', { name: 'y' }],
    ['with an operator that does not exist', { $nonsense: { a: 1 } }],
    ['that adds a text', { $inc: { n: '1' } }],
    ['that changes a field twice', { $set: { n: 1 }, $inc: { n: 1 } }],
  ])('%s is refused', (_what, operators) => {
    expect(() => update(operators)).toThrow(expect.objectContaining({ code: 'DATABASE_INVALID_PARAM' }))
  })

  it('leaves the document it was given alone, and the types of its values', () => {
    const given = { _id: 'a', owner: new ObjectId('b'.repeat(24)), list: [1] }
    const after = updatedDocument(given, { $push: { list: 2 } }, {})
    expect(given.list).toEqual([1])
    expect(after).toEqual({ ...given, list: [1, 2] })
  })
})

describe('an update of whole fields', () => {
  const value = fc.oneof(
    fc.integer(),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y'), fc.array(fc.string(), { maxLength: 2 }), {
      noNullPrototype: true,
    }),
  )
  const fields = (names: string) => fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true })

  it('comes to what mingo comes to', () => {
    fc.assert(
      fc.property(fields('abcd'), fields('abce'), fields('dfg'), (stored, set, unset) => {
        const document: Document = { _id: 'one', ...stored }
        const operators = {
          ...(Object.keys(set).length > 0 && { $set: set }),
          ...(Object.keys(unset).length > 0 && { $unset: unset }),
        }
        fc.pre(Object.keys(operators).length > 0)
        const expected = copyDocument(document)
        applyOperators(expected, operators, {})
        const updated = updatedDocument(document, operators, {})
        expect(updated).toEqual(expected)
        expect(Object.keys(updated)).toEqual(Object.keys(expected))
      }),
    )
  })
})
