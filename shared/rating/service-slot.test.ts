import { serviceSlot } from './service-slot'

const at = (hour: number, minute = 0, day = 24) => Date.UTC(2026, 10, day, hour - 8, minute)

describe('the service that a rating belongs to', () => {
  it('is one within a part of the day, and another one after it', () => {
    expect(serviceSlot(at(8), 4)).toBe(serviceSlot(at(11, 59), 4))
    expect(serviceSlot(at(12), 4)).not.toBe(serviceSlot(at(11, 59), 4))
  })

  it('is another one on the next day', () => {
    expect(serviceSlot(at(9, 0, 25), 4)).not.toBe(serviceSlot(at(9), 4))
    expect(serviceSlot(at(9, 0, 25), 4, 'A1')).not.toBe(serviceSlot(at(9), 4, 'A1'))
  })

  it('is told by the ticket where there is one, whatever the time of day', () => {
    expect(serviceSlot(at(9), 4, 'A1')).toBe(serviceSlot(at(16), 4, 'A1'))
    expect(serviceSlot(at(9), 4, 'A1')).not.toBe(serviceSlot(at(9), 4, 'A2'))
  })

  it('never takes a ticket for a part of the day', () => {
    expect(serviceSlot(at(9), 4, '2')).not.toBe(serviceSlot(at(9), 4))
  })
})
