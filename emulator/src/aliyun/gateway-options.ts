/** A text with `${variables}` that the operator has approved. */
export interface MessageTemplate {
  code: string
  text: string
  /** Verification codes have tighter limits. */
  kind?: 'notice' | 'verification'
  /** How many characters a variable may have. */
  longestVariable?: number
}

export interface AccessKey {
  id: string
  secret: string
}

export interface SmsOptions {
  signatures: string[]
  templates: MessageTemplate[]
  /** Where SmsReport and SmsUp are pushed to. */
  receipts: { report?: string; reply?: string }
  /** From acceptance to the phone. */
  deliverySeconds: number
}

export interface VoiceOptions {
  templates: MessageTemplate[]
  /** Numbers that calls may come from; with none, the gateway chooses one itself. */
  showNumbers: string[]
  /** Where VoiceReport is pushed to. */
  receipts: { report?: string }
  /** How long a phone rings before the call is given up. */
  ringSeconds: number
}

/** The account at Alibaba Cloud. `{NAME}` in its texts is a variable of the functions, `{url}` the emulator's address. */
export interface GatewayOptions {
  accessKeys: AccessKey[]
  sms: SmsOptions
  voice: VoiceOptions
}

export interface GivenGateways {
  accessKeys?: AccessKey[]
  sms?: Partial<SmsOptions>
  voice?: Partial<VoiceOptions>
}

export const NO_GATEWAYS: GatewayOptions = {
  accessKeys: [],
  sms: { signatures: [], templates: [], receipts: {}, deliverySeconds: 2 },
  voice: { templates: [], showNumbers: [], receipts: {}, ringSeconds: 30 },
}

/** Adds what a configuration leaves out. */
export function completeGateways({ accessKeys = [], sms, voice }: GivenGateways): GatewayOptions {
  return {
    accessKeys,
    sms: { ...NO_GATEWAYS.sms, ...sms },
    voice: { ...NO_GATEWAYS.voice, ...voice },
  }
}
