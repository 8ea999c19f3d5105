import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cloudbase from '@cloudbase/node-sdk'
import { COLLECTIONS } from '@qingjian/cloudfunctions/database.schema'
import type {
  AccountDocument,
  BindingDocument,
} from '@qingjian/cloudfunctions/platform/access/access.documents'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { mobileContext } from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { SMALL_DISTRICT } from '@qingjian/cloudfunctions/platform/testing/small-district'
import { TEST_FIELD_KEYS, TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { CARDS } from '@qingjian/cloudfunctions/rating/testing/rating-house'
import {
  collectSession,
  decideSignIn,
  openSignIn,
  startSignIn,
} from '@qingjian/shared/identity/identity.contracts'
import type { Contract } from '@qingjian/shared/kernel/contract'
import type { Result } from '@qingjian/shared/kernel/result'
import type { StaffRole } from '@qingjian/shared/kernel/roles'
import { type SpawnedEmulator, spawnEmulator } from 'cloudbase-emulator/testing/spawn-emulator'

const BUILT_FUNCTIONS = join(__dirname, '..', '..', 'dist', 'cloudfunctions')
const ENVIRONMENT = 'contracts'
/** Where people bound to the whole district work. */
const COMMISSION = { _id: 'unit-commission', name: '区纪委监委', regionId: '630102' }
/** Of everybody who is bound; nobody is looked up by it. */
const MOBILE = '17000000001'

/** An openid, or headers for somebody without one. */
export type Caller = string | Record<string, string>

/** The built functions on an emulator of their own, with the small district in its database. */
export interface RunningHouse {
  emulator: SpawnedEmulator
  /** Calls a method over HTTP; `event` overrides and adds to what a client would send. */
  call(
    contract: Contract,
    data: unknown,
    caller: Caller,
    event?: object,
  ): Promise<{ status: number; body: Result<unknown> }>
  /** Headers of a web visitor who is signed in anonymously. */
  anonymous: Record<string, string>
  add(collection: string, documents: object[]): Promise<void>
  /** Stores a file and answers its id. */
  upload(path: string, bytes: Buffer): Promise<string>
  /** Every document of a collection; at most a thousand. */
  all<T>(collection: string): Promise<T[]>
  /** Binds an openid to a person of their own with roles, over the whole district when no region is given. */
  bind(openid: string, roles: readonly StaffRole[], region?: string): Promise<void>
  /** Signs a PC in by the phone of a bound openid; answers its token. */
  signIn(openid: string): Promise<string>
  stop(): Promise<void>
}

interface Options {
  /** Triggers to give to each function instead of its own; by default it keeps its own. */
  triggersOf?: (feature: string) => string[]
  /** Keeps its data across a kill. */
  data?: string
  seed?: boolean
  /** What the emulator is configured with besides, such as the gateways; and what the functions' environment has besides. */
  configuration?: object
  environment?: Record<string, string>
}

/** Fires never by itself within a test. */
const FAR_AWAY = '0 0 0 1 1 * *'

async function copyFunctions(
  directory: string,
  triggersOf: (feature: string) => string[],
  features: Set<string>,
) {
  await cp(BUILT_FUNCTIONS, directory, { recursive: true })
  for (const feature of features) {
    const triggers = triggersOf(feature).map((name) => ({ name, type: 'timer', config: FAR_AWAY }))
    await writeFile(join(directory, feature, 'config.json'), JSON.stringify({ timeout: 60, triggers }))
  }
}

async function signInAnonymously(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/auth/v1/signin/anonymously?client_id=${ENVIRONMENT}`, {
    method: 'POST',
    headers: { 'x-device-id': 'test-device' },
  })
  const { access_token: token } = (await answer.json()) as { access_token: string }
  return { Authorization: `Bearer ${token}` }
}

/** @param features whose functions get triggers of their own, when `triggersOf` is given */
export async function startHouse(
  features: Set<string>,
  { configuration, data, environment: more, seed = true, triggersOf }: Options = {},
): Promise<RunningHouse> {
  const directory = await mkdtemp(join(tmpdir(), 'qingjian-house-'))
  const functions = triggersOf ? join(directory, 'functions') : BUILT_FUNCTIONS
  if (triggersOf) await copyFunctions(functions, triggersOf, features)
  const schema = join(directory, 'database.json')
  await writeFile(schema, JSON.stringify({ collections: COLLECTIONS }))
  const environment = {
    QINGJIAN_FIELD_KEYS: JSON.stringify(TEST_FIELD_KEYS),
    QINGJIAN_HASH_KEY: TEST_HASH_KEY,
    ...more,
  }
  const emulator = await spawnEmulator({
    configuration: {
      ...configuration,
      functions,
      schema,
      environment,
      environmentId: ENVIRONMENT,
      timers: 'manual',
      ...(data ? { data } : {}),
    },
  })

  // Without it the SDK asks a metadata host on the internet before every request.
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENVIRONMENT,
  })
  const credentials = { secretId: 'local', secretKey: 'local' }
  const cloud = cloudbase.init({ env: ENVIRONMENT, ...credentials, serviceUrl: `${emulator.url}/admin` })
  const database = cloud.database()
  const hash = createKeyedHash(TEST_HASH_KEY)
  const cipher = createFieldCipher(TEST_FIELD_KEYS)
  let requests = 0

  const house: RunningHouse = {
    emulator,
    anonymous: await signInAnonymously(emulator.url),
    call: (contract, data, caller, event = {}) => {
      const requestId = `request-${process.pid}-${String(++requests).padStart(8, '0')}`
      return emulator.call(contract.feature, { action: contract.action, data, requestId, ...event }, caller)
    },
    add: async (collection, documents) => void (await database.collection(collection).add(documents)),
    all: async <T>(collection: string) =>
      (await database.collection(collection).limit(1000).get()).data as T[],
    upload: async (path, bytes) => (await cloud.uploadFile({ cloudPath: path, fileContent: bytes })).fileID,
    async bind(openid, roles, region = '630102') {
      const _id = hash('actor', openid)
      const personId = `person-of-${openid}`
      const unitId = region === '630102' ? COMMISSION._id : `unit-${region}`
      const granted = roles.map((role) => ({ role, regions: [region], units: [], from: 0 }))
      const binding: BindingDocument = { _id, personId, unitId, grants: granted, boundAt: 0 }
      const grants = granted.map((grant) => ({
        ...grant,
        id: `grant-${openid}-${grant.role}`,
        state: 'granted' as const,
        reason: '任命',
        requestedAt: 0,
        requestedBy: personId,
      }))
      const account: AccountDocument = {
        _id: personId,
        bindingId: _id,
        boundAt: 0,
        grants,
        roles: [...roles],
        changedAt: 0,
      }
      const mobile = cipher.encrypt(MOBILE, mobileContext(personId))
      await house.add('org_people', [{ _id: personId, name: openid, unitId, position: '干部', mobile }])
      await house.add('identity_accounts', [account])
      await house.add('identity_bindings', [binding])
    },
    async signIn(openid) {
      const ask = async <T>(contract: Contract, data: object, caller: Caller): Promise<T> => {
        const { body } = await house.call(contract, data, caller)
        if (!body.ok) throw new Error(`${contract.action} by ${openid}: ${body.error.message}`)
        return body.data as T
      }
      const started = await ask<{ code: string; ticket: string }>(
        startSignIn,
        { browser: '测试浏览器' },
        house.anonymous,
      )
      const { code, ticket } = started
      await ask(openSignIn, { code }, openid)
      await ask(decideSignIn, { code, allow: true }, openid)
      return (await ask<{ session: string }>(collectSession, { ticket }, house.anonymous)).session
    },
    async stop() {
      await emulator.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
  if (seed) {
    await house.add('org_regions', SMALL_DISTRICT.regions)
    await house.add('org_units', [...SMALL_DISTRICT.units, COMMISSION])
    await house.add('org_halls', SMALL_DISTRICT.halls)
    await house.add('org_windows', SMALL_DISTRICT.windows)
    await house.add('org_people', SMALL_DISTRICT.people)
    await house.add('rating_cards', CARDS)
  }
  return house
}
