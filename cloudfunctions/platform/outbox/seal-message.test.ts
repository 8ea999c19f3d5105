import { createMemoryDatabase } from '../testing/memory-database'
import { createTestFoundation } from '../testing/test-foundation'
import type { MessageRequest } from './outbox.documents'
import { parametersContext, recipientContext, recipientLookupOf, sealMessage } from './seal-message'

const { foundation } = createTestFoundation(createMemoryDatabase())
const { cipher, hash } = foundation
const REQUEST: MessageRequest = {
  occasion: 'follow-up/1/link',
  template: 'follow-up-link',
  to: '17000000001',
  parameters: { token: 'secret-of-a-link' },
  origin: { feature: 'follow-up', subject: 'plan-1' },
}

describe('the row of a message', () => {
  const row = sealMessage(foundation, REQUEST, 1_000)

  it('holds neither the number nor the link in plain', () => {
    expect(JSON.stringify(row)).not.toMatch(/17000000001|secret/)
    expect(cipher.decrypt(row.recipient, recipientContext(row._id))).toBe('17000000001')
    expect(JSON.parse(cipher.decrypt(row.parameters, parametersContext(row._id)))).toEqual(REQUEST.parameters)
  })

  it('is found by its number, and takes its channel from the template', () => {
    expect(row).toMatchObject({
      recipientLookup: recipientLookupOf(hash, '17000000001'),
      channel: 'sms',
      state: 'queued',
      dueAt: 1_000,
      attempts: 0,
      origin: { feature: 'follow-up', subject: 'plan-1' },
    })
  })

  it('has one id for one occasion, whoever it is for and whenever', () => {
    expect(sealMessage(foundation, { ...REQUEST, to: '17000000002', dueAt: 5_000 }, 2_000)).toMatchObject({
      _id: row._id,
      dueAt: 5_000,
    })
    expect(sealMessage(foundation, { ...REQUEST, occasion: 'follow-up/1/link/2' }, 1_000)._id).not.toBe(
      row._id,
    )
  })
})
