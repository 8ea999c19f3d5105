import type { Result } from '@qingjian/shared/kernel/result'
import { useState } from 'react'
import { askConsent } from './ask-consent'
import { useTemplates } from './use-templates'

interface Consent {
  /** Whether WeChat can ask at all. */
  canAsk: boolean
  agreed: boolean
  busy: boolean
  failure: string | undefined
  ask(): void
}

/**
 * Asks for one message by WeChat and tells the house of the consent.
 * @param templates the house's own names of WeChat's templates
 * @param keep tells the house
 * @param declined what is said to whoever did not agree
 */
export function useConsent(
  templates: readonly string[],
  keep: () => Promise<Result<unknown>>,
  declined: string,
): Consent {
  const templateIds = useTemplates(templates)
  const [agreed, setAgreed] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()

  const ask = async () => {
    setFailure(undefined)
    setBusy(true)
    const answer = (await askConsent(templateIds)) ? await keep() : undefined
    setBusy(false)
    if (!answer) return setFailure(declined)
    if (!answer.ok) return setFailure(answer.error.message)
    setAgreed(true)
  }

  return { canAsk: templateIds.length > 0, agreed, busy, failure, ask: () => void ask() }
}
