import { dayOf } from '@qingjian/shared/calendar/day'
import { type PublicationFields, publicationFields } from '@qingjian/shared/openness/openness-fields'
import { safeParse } from 'valibot'
import { uiText } from '../../ui/ui.text'

/** What the form holds: the quarter as 1–4, since its year stands beside it. */
export interface PublicationForm {
  title?: string
  regionId?: string
  year?: number
  quarter?: number
  done?: string
  effect?: string
}

type PublicationFormResult =
  | { ok: true; fields: PublicationFields }
  | { ok: false; problems: { name: keyof PublicationForm; message: string }[] }

const FIRST_YEAR = 2000

/** Years to choose from, the newest first. */
export function yearsUntil(now: number): number[] {
  const last = Number(dayOf(now).slice(0, 4)) + 1
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => last - back)
}

/** The form for changing what is there. */
export function publicationFormOf({ quarter, ...rest }: PublicationFields): PublicationForm {
  return { ...rest, ...(quarter === undefined ? {} : { quarter: Number(quarter.at(-1)) }) }
}

/** What the form says as the contract wants it, or every problem at its field. */
export function publicationFieldsOf(form: PublicationForm): PublicationFormResult {
  const { done = '', effect = '', quarter, regionId, title = '', year } = form
  const said = {
    title,
    regionId,
    year,
    done,
    effect,
    ...(quarter ? { quarter: `${year}Q${quarter}` } : {}),
  }
  const parsed = safeParse(publicationFields, said)
  if (parsed.success) return { ok: true, fields: parsed.output }
  return {
    ok: false,
    problems: parsed.issues.map((issue) => ({
      name: issue.path?.[0]?.key as keyof PublicationForm,
      message: issue.kind === 'schema' ? uiText.missing : issue.message,
    })),
  }
}
