import { EJSON, ObjectId } from 'bson'
import fc from 'fast-check'
import { readEjson, writeEjson } from './wire'

const now = () => 1_000_000
const read = (value: unknown) => readEjson(JSON.stringify(value), now)

describe('what a request says in EJSON', () => {
  it('is read as EJSON.parse reads it, canonical or relaxed', () => {
    const leaf = fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.date({ noInvalidDate: true, min: new Date(0) }),
    )
    const key = fc.string({ minLength: 1 }).filter((name) => !name.startsWith('$') && name !== '__proto__')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, fc.boolean(), (value, relaxed) => {
        const text = EJSON.stringify({ value }, { relaxed })
        expect(readEjson(text, now)).toEqual(EJSON.parse(text))
      }),
    )
  })

  it("puts the server's own date where it is asked for, with its offset", () => {
    expect(read({ at: { $tcb_server_date: { offset: { $numberInt: '500' } } } })).toEqual({
      at: new Date(1_000_500),
    })
  })

  it('knows regular expressions and the rarer types', () => {
    expect(read({ $regularExpression: { pattern: '^a', options: 'i' } })).toEqual(/^a/i)
    expect(read({ $oid: 'a'.repeat(24) })).toEqual(new ObjectId('a'.repeat(24)))
  })

  it('leaves operators alone and reads their operands', () => {
    expect(read({ at: { $gt: { $date: { $numberLong: '5' } }, $in: [{ $numberInt: '1' }] } })).toEqual({
      at: { $gt: new Date(5), $in: [1] },
    })
  })

  it.each([['{'], ['{"$date":"never"}'], ['{"$regularExpression":{"pattern":"(","options":""}}']])(
    'is refused when it is none: %s',
    (text) => {
      expect(() => readEjson(text, now)).toThrow(expect.objectContaining({ code: 'DATABASE_INVALID_PARAM' }))
    },
  )
})

it('a document goes out so that it comes back the same', () => {
  const document = { _id: 'a', at: new Date(3), name: '村', n: -0.5, list: [1, null], pattern: /a/i }
  expect(readEjson(writeEjson(document), now)).toEqual(document)
})
