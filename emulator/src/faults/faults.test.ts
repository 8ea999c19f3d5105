import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJsonFile } from '../json-file'
import { createFaults, type FaultState } from './faults'

const directory = mkdtempSync(join(tmpdir(), 'faults-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
let files = 0
const NONE: FaultState = { sms: [], voice: [] }
const create = (random = 0, name = `${++files}.json`) =>
  createFaults(openJsonFile(join(directory, name), NONE), () => random)

describe('faults', () => {
  it('strike one gateway and its sending actions', () => {
    const faults = create()
    faults.add('sms', { kind: 'silent' })
    expect(faults.draw('sms', ['silent'], 'SendSms')).toMatchObject({ kind: 'silent' })
    expect(faults.draw('sms', ['silent'], 'QuerySendDetails')).toBeUndefined()
    expect(faults.draw('sms', ['html'], 'SendSms')).toBeUndefined()
    expect(faults.draw('voice', ['silent'], 'IvrCall')).toBeUndefined()
  })

  it('strike every action when the gateway is out, or those that are named', () => {
    const faults = create()
    faults.add('sms', { kind: 'reset' })
    expect(faults.draw('sms', ['reset'], 'QuerySendDetails')).toBeDefined()
    faults.add('sms', { kind: 'html', actions: ['QuerySendDetails'] })
    expect(faults.draw('sms', ['html'], 'QuerySendDetails')).toBeDefined()
    expect(faults.draw('sms', ['html'], 'SendSms')).toBeUndefined()
  })

  it('are used up after so many requests', () => {
    const faults = create()
    faults.add('voice', { kind: 'code', code: 'isv.OUT_OF_SERVICE', requests: 2 })
    const draw = () => faults.draw('voice', ['code'], 'IvrCall')?.code
    expect([draw(), draw(), draw()]).toEqual(['isv.OUT_OF_SERVICE', 'isv.OUT_OF_SERVICE', undefined])
  })

  it('strike with their probability', () => {
    for (const [random, struck] of [
      [0.29, true],
      [0.3, false],
    ] as const) {
      const faults = create(random)
      faults.add('sms', { kind: 'lost-receipts', probability: 0.3 })
      expect(faults.draw('sms', ['lost-receipts']) !== undefined).toBe(struck)
    }
  })

  it('stay over a restart, until they are removed', () => {
    const { id } = create(0, 'kept.json').add('sms', { kind: 'slow', milliseconds: 5 })
    const again = create(0, 'kept.json')
    expect(again.of('sms')).toEqual([expect.objectContaining({ kind: 'slow', milliseconds: 5 })])
    expect(again.remove('sms', id)).toBe(true)
    expect(again.remove('sms', id)).toBe(false)
  })

  it.each([
    { kind: 'flood' },
    { kind: 'slow' },
    { kind: 'code' },
    { kind: 'reset', probability: 2 },
    { kind: 'reset', requests: 0 },
    { kind: 'reset', actions: 'SendSms' },
  ])('are refused when they make no sense: %j', (given) => {
    expect(() => create().add('sms', given)).toThrow(RangeError)
  })
})
