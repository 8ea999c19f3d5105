import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DEMO_CALLERS, type DemoCaller } from '@qingjian/demo/demo-callers'
import { root } from './fingerprint'
import { approvedTexts } from './local-gateways'

/** What the emulator is started with, as `emulator.config.json` says it. */
export interface LocalConfiguration {
  port: number
  data: string
  functions: string
  schema: string
  static: Record<string, string>
  httpAccess: Record<string, string>
  environment: Record<string, string>
  environmentFile?: string
  gateways: { sms: object; voice: object }
  callers: Pick<DemoCaller, 'openid' | 'label'>[]
}

/** `emulator.config.json` with absolute paths, the texts approved by the operator, and the demo people. */
export function localConfiguration(): LocalConfiguration {
  const base = JSON.parse(readFileSync(join(root, 'emulator.config.json'), 'utf8')) as LocalConfiguration
  const at = (path: string) => resolve(root, path)
  const texts = approvedTexts()
  return {
    ...base,
    data: at(base.data),
    functions: at(base.functions),
    schema: at(base.schema),
    static: Object.fromEntries(Object.entries(base.static).map(([prefix, path]) => [prefix, at(path)])),
    gateways: {
      ...base.gateways,
      sms: { ...base.gateways.sms, templates: texts.sms },
      voice: { ...base.gateways.voice, templates: texts.voice },
    },
    callers: DEMO_CALLERS,
  }
}
