import { dayOf } from '@qingjian/shared/calendar/day'
import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { App, Form, type FormInstance } from 'antd'
import { useCallback } from 'react'
import { CallFailure } from '../../lib/failure'
import { announcementFormText as text } from '../announcement-form.text'
import type { AnnouncementForm } from './announcement-form'
import { fulfilsOf } from './due-choices'
import { type FormProblem, placeOf, readContent } from './read-content'

interface Said {
  content: AnnouncementInput
  fulfils?: Fulfils
}

interface FormOfAnnouncement {
  form: FormInstance<AnnouncementForm>
  /** What the form says, or undefined after its problems were shown at their fields. */
  read: () => Promise<Said | undefined>
  /** Shows what the cloud says of single fields, `content.…`. */
  show: (fields: Readonly<Record<string, string>> | undefined) => void
  refused: (error: Error) => void
}

const OF_CONTENT = 'content.'

function problemsOf(fields: Readonly<Record<string, string>>): FormProblem[] {
  return Object.entries(fields).flatMap(([field, message]) => {
    if (field === 'fulfils') return [{ path: ['due'], message }]
    return field.startsWith(OF_CONTENT) ? [{ path: placeOf(field.slice(OF_CONTENT.length)), message }] : []
  })
}

/** The form of an announcement of this kind, checked by the contract's own rules. @param isLocked a correction keeps its item */
export function useAnnouncementForm(
  kind: AnnouncementKind,
  publisherId: string,
  isLocked = false,
): FormOfAnnouncement {
  const { message } = App.useApp()
  const [form] = Form.useForm<AnnouncementForm>()
  const showProblems = useCallback(
    (problems: readonly FormProblem[]) => {
      for (const { message: words, path } of problems)
        form.setFields([{ name: path as never, errors: [words] }])
      const first = problems[0]
      if (first) form.scrollToField(first.path as never, { block: 'center', behavior: 'smooth' })
    },
    [form],
  )
  const show = useCallback(
    (fields: Readonly<Record<string, string>> | undefined) => showProblems(problemsOf(fields ?? {})),
    [showProblems],
  )
  return {
    form,
    read: async () => {
      form.setFields(form.getFieldsError().map(({ name }) => ({ name: name as never, errors: [] })))
      const haveArrived = await form.validateFields(['files'] as never).then(
        () => true,
        () => false,
      )
      const values = form.getFieldsValue(true) as AnnouncementForm
      const result = readContent(kind, values, { publisherId, today: dayOf(Date.now()) })
      const fulfils = kind === 'affair' ? fulfilsOf(values.due) : undefined
      const isDueMissing = kind === 'affair' && !isLocked && fulfils === undefined
      const missing = isDueMissing ? [{ path: ['due'], message: text.affair.missing }] : []
      const problems = [...missing, ...(result.ok ? [] : result.problems)]
      showProblems(problems)
      if (result.ok && haveArrived && problems.length === 0)
        return { content: result.content, ...(fulfils && !isLocked && { fulfils }) }
      message.error(text.problems)
      return undefined
    },
    show,
    refused: (error) => error instanceof CallFailure && show(error.failure.fields),
  }
}
