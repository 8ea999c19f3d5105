import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { Form, type FormInstance } from 'antd'
import type { ReactNode } from 'react'
import { FilesField } from '../files/files-field'
import '../lines/line-form.css'
import { announcementFormText as text } from '../announcement-form.text'
import { AffairFields } from './affair-fields'
import type { AnnouncementForm } from './announcement-form'
import './announcements.css'
import type { KindFieldsProps } from './kind-fields'
import { PolicyFields } from './policy-fields'
import { PowerFields } from './power-fields'
import { ProjectFields } from './project-fields'
import { StageFields } from './stage-fields'
import { useLeaveGuard } from './use-leave-guard'

interface AnnouncementFormViewProps extends KindFieldsProps {
  kind: AnnouncementKind
  form: FormInstance<AnnouncementForm>
  initial: AnnouncementForm
}

const FIELDS: Record<AnnouncementKind, (props: KindFieldsProps) => ReactNode> = {
  policy: PolicyFields,
  project: ProjectFields,
  stage: StageFields,
  affair: AffairFields,
  power: PowerFields,
}

/** The form of one announcement: the fields of its kind, then its files. */
export function AnnouncementFormView({ form, initial, kind, ...given }: AnnouncementFormViewProps) {
  const Fields = FIELDS[kind]
  const guard = useLeaveGuard()
  return (
    <Form form={form} layout="vertical" initialValues={initial} onValuesChange={guard}>
      <Fields {...given} />
      <FilesField hint={`${text.filesHints[kind]}。${text.filesNote}`} />
    </Form>
  )
}
