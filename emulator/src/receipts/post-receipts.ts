import type { ReceiptBody } from './receipt'

const PATIENCE_MILLISECONDS = 10_000

/**
 * Posts receipts as the gateways do. Taken means HTTP 200 and a JSON answer with a numeric `code`, whatever its value.
 * Source: Alibaba Cloud, “SmsUp”, HTTP push.
 * @param stopped breaks it off
 */
export async function postReceipts(
  address: string,
  receipts: ReceiptBody[],
  stopped: AbortSignal,
): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json;charset=utf-8' },
      body: JSON.stringify(receipts),
      signal: AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE_MILLISECONDS)]),
    })
    const answer = (await response.json()) as { code?: unknown } | null
    return response.status === 200 && typeof answer?.code === 'number'
  } catch {
    return false
  }
}
