import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageTemplate } from './aliyun/gateway-options'
import type { FaultState } from './faults/faults'
import { type JsonFile, openJsonFile } from './json-file'
import type { SubscribeState } from './open-api/subscribe-messages'
import type { Behaviour } from './phones/behaviour'

/** Everything of an emulator that survives a restart. */
export interface DataDirectory {
  database: string
  files: string
  /** Signs tokens and links of this data directory. */
  secret: string
  clockOffset: JsonFile<number>
  subscribeMessages: JsonFile<SubscribeState>
  /** Messages, calls and receipts. */
  telephony: string
  behaviours: JsonFile<Record<string, Behaviour>>
  phoneOwners: JsonFile<Record<string, string>>
  faults: JsonFile<FaultState>
  /** Registered while it ran, besides those of the configuration. */
  smsTemplates: JsonFile<MessageTemplate[]>
}

/** Opens or creates the directory. @param fresh delete what is in it first */
export function openDataDirectory(directory: string, fresh: boolean): DataDirectory {
  if (fresh) rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const secret = openJsonFile(join(directory, 'secret.json'), '')
  if (secret.value === '') secret.save(randomBytes(32).toString('hex'))
  return {
    database: join(directory, 'database'),
    files: join(directory, 'files'),
    secret: secret.value,
    clockOffset: openJsonFile(join(directory, 'clock.json'), 0),
    subscribeMessages: openJsonFile(join(directory, 'subscribe-messages.json'), {
      messages: [],
      consents: [],
    }),
    telephony: join(directory, 'telephony'),
    behaviours: openJsonFile(join(directory, 'behaviours.json'), {}),
    phoneOwners: openJsonFile(join(directory, 'phone-owners.json'), {}),
    faults: openJsonFile(join(directory, 'faults.json'), { sms: [], voice: [] }),
    smsTemplates: openJsonFile(join(directory, 'sms-templates.json'), []),
  }
}
