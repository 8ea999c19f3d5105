import { listNextStages } from '@qingjian/shared/openness/projects/project.contracts'
import { PROJECT_STAGE_NAMES, type ProjectStage } from '@qingjian/shared/openness/projects/project-stages'
import { STAGE_RULES } from '@qingjian/shared/openness/projects/stage-rules'
import { Form, Select, Tooltip } from 'antd'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { announcementFormText } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import { ChoiceField } from './choice-field'
import { DayField } from './day-field'
import type { KindFieldsProps } from './kind-fields'
import { PartiesList } from './party-fields'
import { StageFactFields } from './stage-fact-fields'
import { hasParties } from './stage-facts'
import { linkOptions } from './use-linkable'
import { WordsField } from './words-field'

const text = announcementFormText.stage

/** Which step comes next; those that cannot say why not. */
function StageField({ projectId }: { projectId: string }) {
  const next = useRemote(listNextStages, { projectId })
  const steps = next.isPlaceholderData ? [] : (next.data?.stages ?? [])
  return (
    <>
      {next.error ? (
        <FailureNotice message={messageOf(next.error)} onRetry={() => void next.refetch()} />
      ) : null}
      <Form.Item
        name="stage"
        label={text.stage}
        extra={next.data ? text.notBefore(next.data.earliestDay) : undefined}
        required
      >
        <Select
          loading={next.isLoading}
          placeholder={announcementFormText.choose}
          options={steps.map(({ stage, whyNot }) => ({
            value: stage,
            label: PROJECT_STAGE_NAMES[stage],
            disabled: whyNot !== undefined,
            whyNot,
          }))}
          optionRender={({ data, label }) =>
            data.whyNot === undefined ? (
              label
            ) : (
              <Tooltip title={data.whyNot}>
                <span className="announcement-why-not">
                  {label} <small>{data.whyNot}</small>
                </span>
              </Tooltip>
            )
          }
        />
      </Form.Item>
    </>
  )
}

function ProjectAndStage({ linkable, named }: Pick<KindFieldsProps, 'linkable' | 'named'>) {
  const form = Form.useFormInstance<AnnouncementForm>()
  const projectId = Form.useWatch('projectId', form)
  const projects = linkOptions(linkable.links, named, 'project')
  return (
    <>
      {projects.length === 0 ? <FailureNotice message={text.noProjects} /> : null}
      <div className="line-form-row">
        <Form.Item name="projectId" label={text.projectId} extra={text.projectHint} required>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={announcementFormText.choose}
            options={projects}
            // What may come next belongs to the project for which it was chosen.
            onChange={() => form.setFieldsValue({ stage: undefined } as never)}
          />
        </Form.Item>
        {projectId === undefined ? (
          <ChoiceField
            name="stage"
            label={text.stage}
            options={[]}
            placeholder={text.chooseProject}
            required
            disabled
          />
        ) : (
          <StageField projectId={projectId} />
        )}
      </div>
    </>
  )
}

/** What a correction keeps. */
function LockedStage({ named, stage }: { named: KindFieldsProps['named']; stage: ProjectStage | undefined }) {
  const project = named.find(({ kind }) => kind === 'project')
  return (
    <>
      <strong>
        {text.locked(project?.title ?? '', stage === undefined ? '' : PROJECT_STAGE_NAMES[stage])}
      </strong>
      <p className="line-form-hint">{text.lockedNote}</p>
    </>
  )
}

/** One step in the life of a project: only what this step has to bring is asked for. */
export function StageFields({ isLocked, linkable, named }: KindFieldsProps) {
  const form = Form.useFormInstance<AnnouncementForm>()
  const stage = Form.useWatch('stage', { form, preserve: true })
  const hasSome = (Form.useWatch('parties', { form, preserve: true })?.length ?? 0) > 0
  return (
    <>
      {isLocked ? (
        <LockedStage named={named} stage={stage} />
      ) : (
        <ProjectAndStage linkable={linkable} named={named} />
      )}
      {stage === undefined ? null : (
        <>
          <div className="line-form-row">
            <DayField name="day" label={text.days[stage]} required isPast />
            <WordsField name="number" label={announcementFormText.optional(text.number)} most={60} />
          </div>
          <WordsField name="words" label={text.words} extra={text.wordsHint} most={500} rows={2} required />
          <StageFactFields stage={stage} />
          {hasParties(stage) || hasSome ? (
            <PartiesList required={STAGE_RULES[stage].names !== undefined} />
          ) : null}
        </>
      )}
    </>
  )
}
