import type { Caller, Source } from './caller'
import type { FunctionDefinition } from './function-definition'

/** What every function of an environment sees alike. */
export interface EnvironmentSettings {
  environmentId: string
  appId: string
  /** Where the SDK sends its requests. */
  adminUrl: string
  /** The project's own variables. */
  variables: Record<string, string>
}

export interface CallSettings {
  caller: Caller
  source: Source
  sessionToken: string
}

/** The whole `process.env` of one call; nothing of the emulator's own environment leaks in. */
export function functionEnvironment(
  definition: FunctionDefinition,
  settings: EnvironmentSettings,
  call: CallSettings,
): Record<string, string> {
  const wechat = wechatContext(call.caller, settings.appId)
  const cloudbase = cloudbaseContext(call, settings.environmentId)
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: '/tmp',
    TZ: 'UTC',
    ...settings.variables,
    ...definition.environment,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'emulator-secret-id',
    TENCENTCLOUD_SECRETKEY: 'emulator-secret-key',
    TENCENTCLOUD_SESSIONTOKEN: 'emulator-session-token',
    SCF_NAMESPACE: settings.environmentId,
    SCF_FUNCTIONNAME: definition.name,
    SCF_FUNCTIONVERSION: '$LATEST',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: settings.adminUrl }),
    ...(call.caller.kind === 'timer' ? { TRIGGER_SRC: 'timer' } : {}),
    ...wechat,
    WX_CONTEXT_KEYS: Object.keys(wechat).join(','),
    ...cloudbase,
    TCB_CONTEXT_KEYS: Object.keys(cloudbase).join(','),
  }
}

/** The keys that `getWXContext()` answers, with its prefix. */
function wechatContext(caller: Caller, appId: string): Record<string, string> {
  if (caller.kind === 'wechat')
    return { WX_OPENID: caller.openid, WX_APPID: appId, WX_CLIENTIP: caller.clientIp }
  if (caller.kind === 'web' || caller.kind === 'http') return { WX_CLIENTIP: caller.clientIp }
  return { WX_APPID: appId }
}

function cloudbaseContext(call: CallSettings, environmentId: string): Record<string, string> {
  const common = { TCB_ENV: environmentId, TCB_SOURCE: call.source, TCB_SESSIONTOKEN: call.sessionToken }
  if (call.caller.kind === 'http') return { ...common, TCB_SOURCE_IP: call.caller.clientIp }
  if (call.caller.kind !== 'web') return common
  return {
    ...common,
    TCB_UUID: call.caller.uid,
    TCB_ISANONYMOUS_USER: 'true',
    LOGINTYPE: 'ANONYMOUS',
    TCB_SOURCE_IP: call.caller.clientIp,
  }
}
