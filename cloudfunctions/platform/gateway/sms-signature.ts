/** The registered name before every short message, whose characters count; empty as long as none is configured. */
export function smsSignature(variables: Record<string, string | undefined>): string {
  return variables.QINGJIAN_SMS_SIGN ?? ''
}
