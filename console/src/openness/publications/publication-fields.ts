import { dayOf } from '@qingjian/shared/calendar/day'
import { ACCOUNTS_ITEM } from '@qingjian/shared/openness/affairs/affair-kinds'
import { type PublicationFields, publicationFields } from '@qingjian/shared/openness/openness-fields'
import { safeParse } from 'valibot'
import { uiText } from '../../ui/ui.text'

/** What the form holds; a period that is not of its place and year does not count. */
export interface PublicationForm {
  title?: string
  regionId?: string
  year?: number
  /** The month or quarter whose accounts these are. */
  period?: string
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
export function publicationFormOf({ fulfils, ...rest }: PublicationFields): PublicationForm {
  return { ...rest, ...(fulfils && { period: fulfils.period }) }
}

/** What the form says as the contract wants it, or every problem at its field. */
export function publicationFieldsOf(form: PublicationForm): PublicationFormResult {
  const { done = '', effect = '', period, regionId, title = '', year } = form
  const said = {
    title,
    regionId,
    year,
    done,
    effect,
    ...(period ? { fulfils: { itemId: ACCOUNTS_ITEM, period } } : {}),
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
