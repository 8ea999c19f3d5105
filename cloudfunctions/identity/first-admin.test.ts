import { bind, listAccounts, whoAmI } from '@qingjian/shared/identity/identity.contracts'
import type { CollectionName } from '../database.schema'
import { randomIds } from '../platform/ids/ids'
import { serve } from '../platform/serve/serve'
import { createMemoryDatabase } from '../platform/testing/memory-database'
import { createTestFoundation } from '../platform/testing/test-foundation'
import { buildFirstAdmin, readFirstAdmin } from './first-admin'
import { composeIdentity } from './identity.composition'
import { IDENTITY_METHODS } from './identity.methods'

const PARAMETERS = {
  name: '张管',
  mobile: '199 0000 0001',
  position: '信息中心主任',
  region: '630102',
  'region-name': '城东区',
  unit: 'unit-commission',
  'unit-name': '区纪委监委',
}
const ADMIN = readFirstAdmin(PARAMETERS)

/** An empty installation into which the first admin's documents were imported. */
async function newInstallation() {
  const database = createMemoryDatabase()
  const { clock, foundation, serving } = createTestFoundation(database)
  const { cipher, hash } = foundation
  const built = buildFirstAdmin(ADMIN, { cipher, hash, ids: randomIds, now: clock.now() })
  for (const [collection, document] of Object.entries(built.documents))
    await database.insert(collection as CollectionName, [
      JSON.parse(JSON.stringify(document)) as { _id: string },
    ])
  const answer = serve('identity', IDENTITY_METHODS, serving, composeIdentity(foundation))
  const call = (action: string, data: object, openid: string) =>
    answer(
      { action, data, requestId: `request-number-of-${action}` },
      { openid, isTimer: false, source: 'wx_client' },
    )
  return { ...built, call, clock }
}

describe('the first admin', () => {
  it('binds the phone with the code and the number, and has the role over the district', async () => {
    const { call, code } = await newInstallation()
    expect(await call(bind.action, { code, mobile: ADMIN.mobile }, 'first')).toMatchObject({ ok: true })
    expect(await call(whoAmI.action, {}, 'first')).toMatchObject({
      data: { person: { name: '张管', unitName: '区纪委监委' }, grants: [{ role: 'admin' }] },
    })
    expect(await call(listAccounts.action, {}, 'first')).toMatchObject({ data: { accounts: [{}] } })
  })

  it('is nobody without the number, nor after a week', async () => {
    const { call, clock, code } = await newInstallation()
    expect(await call(bind.action, { code, mobile: '19900000002' }, 'thief')).toMatchObject({
      error: { code: 'NOT_FOUND' },
    })
    clock.advance(8 * 24 * 60 * 60_000)
    expect(await call(bind.action, { code, mobile: ADMIN.mobile }, 'first')).toMatchObject({
      error: { code: 'CONFLICT' },
    })
  })

  it.each(Object.keys(PARAMETERS))('is refused without %s', (name) => {
    expect(() => readFirstAdmin({ ...PARAMETERS, [name]: undefined })).toThrow(name)
  })

  it('stands in the files neither with the number nor with the code', async () => {
    const { code, documents } = await newInstallation()
    const text = JSON.stringify(documents)
    expect(text).not.toContain(ADMIN.mobile)
    expect(text).not.toContain(code)
  })
})
