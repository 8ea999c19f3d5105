import { openRunFiles } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunView } from '@qingjian/shared/openness/powers/power-fields'
import { Button, Card } from 'antd'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { FileList } from '../../ui/file-list'
import '../openness.css'
import { runText as text } from '../run.text'
import './powers.css'

/** The papers that a village keeps, opened at will, since every look is noted. */
export function KeptPapers({ run }: { run: RunView }) {
  const open = useChange(openRunFiles)
  if (!run.records.some(({ keptFiles }) => keptFiles > 0)) return null
  const files = open.data?.files
  return (
    <Card className="run-card" title={<h2 className="openness-card-title">{text.keptPapers}</h2>}>
      {files ? (
        <FileList
          files={files}
          linkOf={async (id) => files.find((file) => file.id === id)?.url ?? ''}
          under={({ material, record }) => (
            <span className="openness-under">{text.ofRecord(record + 1, material)}</span>
          )}
        />
      ) : (
        <>
          <Button loading={open.isPending} onClick={() => open.mutate({ id: run.id })}>
            {text.openKept}
          </Button>
          <p className="openness-under">{text.openKeptNote}</p>
        </>
      )}
      {open.error ? <FailureNotice message={messageOf(open.error)} /> : null}
    </Card>
  )
}
