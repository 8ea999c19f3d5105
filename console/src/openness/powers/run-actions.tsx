import { abandonRun, checkRun } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunView } from '@qingjian/shared/openness/powers/power-fields'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { ask } from '../../lib/use-remote'
import { ReasonDialog } from '../../ui/reason-dialog'
import { publicSubjectAddress } from '../public-address'
import { runText as text } from '../run.text'
import { RUN_READS } from './run-reads'

/** What can be done about a run besides recording: comparing it with the public log, and giving it up. */
export function RunActions({ mayRecord, run }: { run: RunView; mayRecord: boolean }) {
  const { message } = App.useApp()
  const [isAbandoning, setAbandoning] = useState(false)
  const check = useMutation({
    mutationFn: () => ask(checkRun, { id: run.id }),
    onSuccess: ({ checked, problem, state }) =>
      state === 'intact' ? message.success(text.intact(checked)) : message.error(text.broken(problem ?? '')),
    onError: (error) => message.error(messageOf(error)),
  })
  const abandon = useChange(abandonRun, {
    outdates: RUN_READS,
    onDone: () => {
      message.success(text.abandonNow)
      setAbandoning(false)
    },
  })
  return (
    <>
      <Button
        href={publicSubjectAddress({ subject: 'run', subjectId: run.id })}
        target="_blank"
        rel="noreferrer"
      >
        {text.publicPage}
      </Button>
      <Button loading={check.isPending} onClick={() => check.mutate()}>
        {text.check}
      </Button>
      {mayRecord ? <Button onClick={() => setAbandoning(true)}>{text.abandon}</Button> : null}
      <ReasonDialog
        open={isAbandoning}
        title={text.abandonTitle}
        busy={abandon.isPending}
        failure={abandon.error ? messageOf(abandon.error) : undefined}
        onReason={(reason) => abandon.mutate({ id: run.id, version: run.version, reason })}
        onClose={() => setAbandoning(false)}
      >
        <p>{text.abandonNote}</p>
      </ReasonDialog>
    </>
  )
}
