import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import { readLine } from '@qingjian/shared/openness/public.contracts'
import {
  openForCorrection,
  readPublication,
  startCorrection,
} from '@qingjian/shared/openness/publication.contracts'
import { App, Button, Card, Empty, Form, Input, Space } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useChange } from '../../lib/use-change'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { lineFormText as text } from '../line-form.text'
import { formOfLine, type LineForm, type LinePlace } from '../lines/line-form'
import { LineFormView, readLineForm } from '../lines/line-form-view'
import { useLineChoices } from '../lines/use-line-choices'
import '../openness.css'
import { publicationText } from '../publication.text'
import { PUBLICATION_READS } from './publication-reads'
import './publications.css'

interface Corrected {
  lineId: string
  version: number
  line: LineFields
}

interface LineCorrectionProps {
  lineId: string
  place: LinePlace
  /** What was filled in before, when one comes back to it. */
  before: Corrected | undefined
  isLast: boolean
  onDone: (corrected: Corrected) => void
  onBack: (() => void) | undefined
}

/** The form of one line as it is published, to be written as it should be. */
function LineCorrection({ before, isLast, lineId, onBack, onDone, place }: LineCorrectionProps) {
  const { message } = App.useApp()
  const [form] = Form.useForm<LineForm>()
  const opened = useRemote(openForCorrection, { lineId })
  const shown = useRemote(readLine, { lineId })
  const choices = useLineChoices(place, shown.data?.line)
  const error = opened.error ?? shown.error
  if (error) return <FailureNotice message={messageOf(error)} onRetry={() => void opened.refetch()} />
  if (!opened.data || opened.isPlaceholderData || shown.isLoading || choices.isLoading) return <Loading />
  const { line, version } = before ?? opened.data
  const ofYear = { ...place, year: opened.data.line.year }
  const goOn = () => {
    const said = readLineForm(form, ofYear)
    if (said) onDone({ lineId, version, line: said })
    else message.error(text.problems)
  }
  return (
    <>
      <LineFormView
        form={form}
        initial={formOfLine(line)}
        place={ofYear}
        below={choices.below}
        funds={choices.funds}
        isLocked
      />
      <Space>
        {onBack ? (
          <Button size="large" onClick={onBack}>
            {text.previous}
          </Button>
        ) : null}
        <Button type="primary" size="large" onClick={goOn}>
          {isLast ? text.toReason : text.next}
        </Button>
      </Space>
    </>
  )
}

/** Asks why, and begins the correction. */
function ReasonStep({ lines, onBack }: { lines: Corrected[]; onBack: () => void }) {
  const { message } = App.useApp()
  const navigate = useNavigate()
  const start = useChange(startCorrection, {
    outdates: PUBLICATION_READS,
    onDone: ({ id }) => {
      message.success(text.begun)
      navigate(`/openness/publications/${id}`, { replace: true })
    },
  })
  return (
    <Form<{ reason: string }>
      layout="vertical"
      onFinish={({ reason }) => start.mutate({ lines, reason: reason.trim() })}
    >
      {start.error ? <FailureNotice message={messageOf(start.error)} /> : null}
      <Form.Item
        name="reason"
        label={text.reason}
        extra={text.reasonHint}
        rules={[{ required: true, whitespace: true, min: 2, message: publicationText.opinionMissing }]}
      >
        <Input.TextArea autoFocus maxLength={300} showCount rows={3} />
      </Form.Item>
      <Space>
        <Button size="large" onClick={onBack}>
          {text.previous}
        </Button>
        <Button type="primary" size="large" htmlType="submit" loading={start.isPending}>
          {text.begin}
        </Button>
      </Space>
    </Form>
  )
}

/** Corrects published lines one after another, then asks why; what comes of it is a draft that is reviewed. */
export default function CorrectPage() {
  const { id = '' } = useParams()
  const [parameters] = useSearchParams()
  const [step, setStep] = useState(0)
  const [corrected, setCorrected] = useState<readonly Corrected[]>([])
  const read = useRemote(readPublication, { id })
  const lineIds = (parameters.get('lines') ?? '').split(',').filter((one) => one !== '')
  const lineId = lineIds[step]
  const back = <Link to={`/openness/publications/${id}`}>{text.back}</Link>
  if (lineIds.length === 0) return <Empty description={text.nothingChosen}>{back}</Empty>
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  if (!read.data) return <Loading />
  const keep = (one: Corrected) => {
    setCorrected((before) => [...before.filter((other) => other.lineId !== one.lineId), one])
    setStep(step + 1)
  }
  return (
    <>
      <PageHeader title={text.correctTitle} note={text.correctNote} actions={back} />
      <Card
        size="small"
        className="publication-form"
        {...(lineId === undefined ? {} : { title: text.correctOne(step + 1, lineIds.length) })}
      >
        {lineId === undefined ? (
          <ReasonStep lines={[...corrected]} onBack={() => setStep(step - 1)} />
        ) : (
          <LineCorrection
            key={lineId}
            lineId={lineId}
            place={read.data.publication}
            before={corrected.find((one) => one.lineId === lineId)}
            isLast={step === lineIds.length - 1}
            onDone={keep}
            onBack={step === 0 ? undefined : () => setStep(step - 1)}
          />
        )}
      </Card>
    </>
  )
}
