import type { Failure } from '@qingjian/shared/kernel/errors'
import { isIdNumber, plainIdNumber } from '@qingjian/shared/openness/id-number'
import { claimOwn } from '@qingjian/shared/openness/public.contracts'
import { useState } from 'react'
import { say } from '../../lib/dialogue'
import { call } from '../../lib/transport/call'
import { opennessAskText } from '../openness-ask.text'

const text = opennessAskText.own
const WRONG: Failure = {
  code: 'INVALID_INPUT',
  message: text.wrongIdNumber,
  fields: { idNumber: text.wrongIdNumber },
}
const DECLINED: Failure = { code: 'INVALID_INPUT', message: text.declined }

interface Claim {
  idNumber: string
  setIdNumber: (typed: string) => void
  /** Whether the number can be one: only then is WeChat asked. */
  isPlausible: boolean
  busy: boolean
  failure: Failure | undefined
  /** Says that the number cannot be one. */
  refuse: () => void
  /** Proves it by a code of WeChat's; without one the person has declined. */
  claim: (code: string | undefined) => void
}

/** Proving who one is. The ID number stays in this form: it is neither kept on the phone nor sent twice. */
export function useClaim(onClaimed: () => void): Claim {
  const [idNumber, setIdNumber] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const claim = async (mobileCode: string | undefined) => {
    if (mobileCode === undefined) return setFailure(DECLINED)
    setFailure(undefined)
    setBusy(true)
    const answer = await call(claimOwn, { mobileCode, idNumber })
    setBusy(false)
    if (!answer.ok) return setFailure(answer.error)
    setIdNumber('')
    say(text.claimed(answer.data.maskedName))
    onClaimed()
  }
  return {
    ...{ idNumber, busy, failure },
    setIdNumber,
    isPlausible: isIdNumber(plainIdNumber(idNumber)),
    refuse: () => setFailure(WRONG),
    claim: (code) => void claim(code),
  }
}
