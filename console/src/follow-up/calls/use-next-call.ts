import { listCalls, type recordCall } from '@qingjian/shared/follow-up/follow-up.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { App } from 'antd'
import { useNavigate } from 'react-router'
import { useMe } from '../../lib/session/use-me'
import { ask } from '../../lib/use-remote'
import { formatInstant } from '../../ui/format-instant'
import { callsText as text } from './calls.text'

/** Says what became of the call that was just made, and opens the next on the list, or the list when none may be made. */
export function useNextCall(): (
  recorded: string,
  answer: ContractOutput<typeof recordCall>,
) => Promise<void> {
  const { message } = App.useApp()
  const { person } = useMe()
  const navigate = useNavigate()
  return async (recorded, { nextAt }) => {
    message.success(nextAt === undefined ? text.recorded : text.recordedAgain(formatInstant(nextAt)))
    try {
      const { calls, mayCall } = await ask(listCalls, {})
      const now = Date.now()
      const next = calls.find(
        ({ heldBy, id, nextAt = now }) =>
          id !== recorded && nextAt <= now && (heldBy === undefined || heldBy.id === person.id),
      )
      navigate(next && mayCall ? `/follow-up/calls/${next.id}` : '/follow-up/calls', { replace: true })
    } catch {
      // The result is recorded; the list says by itself why it cannot be read.
      navigate('/follow-up/calls', { replace: true })
    }
  }
}
