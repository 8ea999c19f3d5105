import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { type listPublicationLines, saveLine } from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Drawer, Form, Space } from 'antd'
import { useState } from 'react'
import { CallFailure, messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { uiText } from '../../ui/ui.text'
import { lineFormText as text } from '../line-form.text'
import { PUBLICATION_READS } from '../publications/publication-reads'
import { formOfLine, type LineForm, type LinePlace, nextForm, pathOfFlaw } from './line-form'
import { LineFormView, readLineForm, showLineProblems } from './line-form-view'
import { useLineChoices } from './use-line-choices'

export type DraftLine = ContractOutput<typeof listPublicationLines>['lines'][number]

interface LineDrawerProps {
  publication: { id: string; version: number; kind: 'lines' | 'correction' | 'withdrawal' } & LinePlace
  /** The line that is changed; a new one without it. */
  line?: DraftLine | undefined
  onSaved?: () => void
  onClose: () => void
}

/** What the cloud says of fields of the line, at the form's own fields. */
function problemsOf(error: Error): { path: string[]; message: string }[] {
  if (!(error instanceof CallFailure)) return []
  return Object.entries(error.failure.fields ?? {}).flatMap(([field, message]) =>
    field.startsWith('line.') ? [{ path: pathOfFlaw(field.slice('line.'.length)), message }] : [],
  )
}

function LineDrawerForm({
  initial,
  line,
  onClose,
  onSaved,
  publication,
}: LineDrawerProps & { initial: LineForm }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<LineForm>()
  const choices = useLineChoices(publication, line)
  const save = useChange(saveLine, {
    outdates: PUBLICATION_READS,
    onDone: () => {
      message.success(text.saved)
      onSaved?.()
    },
  })
  const { id, version } = publication
  const store = (after: () => void) => {
    const said = readLineForm(form, publication)
    if (!said) return message.error(text.problems)
    const input = { id, version, ...(line === undefined ? {} : { index: line.index }), line: said }
    save.mutate(input, {
      onSuccess: after,
      onError: (error) => showLineProblems(form, problemsOf(error)),
    })
  }
  const goOn = () => {
    const next = nextForm(form.getFieldsValue(true) as LineForm)
    form.resetFields()
    form.setFieldsValue({ ...emptyOf(initial), ...next })
  }
  if (choices.isLoading) return <Loading />
  return (
    <>
      {choices.error ? <FailureNotice message={messageOf(choices.error)} onRetry={choices.refetch} /> : null}
      {save.error ? <FailureNotice message={messageOf(save.error)} /> : null}
      <LineFormView
        form={form}
        initial={initial}
        place={publication}
        below={choices.below}
        funds={choices.funds}
        isClaimable={line?.recipient?.isClaimable ?? false}
        isLocked={publication.kind === 'correction'}
      />
      <Space wrap>
        <Button type="primary" size="large" loading={save.isPending} onClick={() => store(onClose)}>
          {text.save}
        </Button>
        {line === undefined ? (
          <Button size="large" disabled={save.isPending} onClick={() => store(goOn)}>
            {text.saveAndNext}
          </Button>
        ) : null}
        <Button size="large" onClick={onClose}>
          {uiText.cancel}
        </Button>
      </Space>
    </>
  )
}

/** Every field of the form without what was typed, since the library keeps what it is not told to forget. */
function emptyOf({ giverKind, kind }: LineForm): LineForm {
  return {
    kind,
    giverKind,
    amount: '',
    remark: '',
    quantity: '',
    recipient: { name: '', idNumber: '', mobile: '' },
  }
}

/** Adds a line to a draft, or changes one. */
export function LineDrawer(props: LineDrawerProps) {
  const { line, onClose, publication } = props
  const isVillage = levelOf(publication.regionId) === 'village'
  const [initial] = useState<LineForm>(() =>
    line === undefined
      ? {
          kind: 'payment',
          giverKind: isVillage ? 'outside' : 'here',
          ...(isVillage ? { regionId: publication.regionId } : {}),
        }
      : formOfLine(line),
  )
  return (
    <Drawer
      open
      size={640}
      title={line === undefined ? text.add : text.edit(line.index + 1)}
      onClose={onClose}
      mask={{ closable: false }}
    >
      <LineDrawerForm {...props} initial={initial} />
    </Drawer>
  )
}
