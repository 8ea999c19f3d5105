import {
  type AnnouncementInput,
  announcementField,
} from '@qingjian/shared/openness/announcements/announcement-fields'
import {
  type AnnouncementFlaw,
  flawsOfAnnouncement,
} from '@qingjian/shared/openness/announcements/announcement-flaws'
import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import { flawsOfStage } from '@qingjian/shared/openness/projects/stage-flaws'
import { readMoney } from '@qingjian/shared/openness/read-money'
import { safeParse } from 'valibot'
import { uiText } from '../../ui/ui.text'
import { fileInputsOf } from '../files/file-uploads'
import { type AnnouncementForm, FIELDS_OF } from './announcement-form'
import { factsAskedOf } from './stage-facts'

const FEN_OF_YUAN = 100
/** Texts that are left out and not empty where nothing is written. */
const MAY_BE_MISSING: readonly string[] = ['creditCode', 'hint', 'reason']

/** What is wrong, and where in the form. */
export interface FormProblem {
  path: (string | number)[]
  message: string
}

type ReadContent = { ok: true; content: AnnouncementInput } | { ok: false; problems: FormProblem[] }

interface Situation {
  publisherId: string
  /** `YYYY-MM-DD` */
  today: string
}

/** What the form says as the contract wants it, or every problem at its field. */
export function readContent(
  kind: AnnouncementKind,
  form: AnnouncementForm,
  situation: Situation,
): ReadContent {
  const problems: FormProblem[] = []
  const add = (path: FormProblem['path'], message: string) => {
    // What cannot be read at all is not called missing as well.
    if (!problems.some((one) => one.path.join() === path.join())) problems.push({ path, message })
  }
  const parsed = safeParse(announcementField, saidIn(kind, form, add))
  for (const issue of parsed.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    const isNothing = issue.input === '' || issue.input === undefined
    // Of a choice the contract says what to choose; of anything else that is missing only its type.
    add(path, isNothing && issue.type !== 'picklist' ? uiText.missing : issue.message)
  }
  if (!parsed.success) return { ok: false, problems }
  const content = parsed.output
  for (const { field, problem, remedy } of flawsOf(content, situation))
    add(placeOf(field), `${problem}。${remedy}`)
  return problems.length === 0 ? { ok: true, content } : { ok: false, problems }
}

/** Where a field of the content stands in the form: what is said of a whole question or step stands at its words. */
export function placeOf(field: string): (string | number)[] {
  const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  const [list, place, last] = path
  const isOfWhole = path.length === 2 || last === 'id' || last === 'kind'
  if (list === 'entitlement' && place !== undefined && isOfWhole) return [list, place, 'text']
  if (list === 'steps' && place !== undefined && isOfWhole) return [list, place, 'title']
  if (field === 'owner.role') return ['owner', 'name']
  return path
}

function saidIn(
  kind: AnnouncementKind,
  form: AnnouncementForm,
  add: (path: FormProblem['path'], message: string) => void,
): Record<string, unknown> {
  const asked = askedIn(kind, form)
  const said: Record<string, unknown> = { kind, files: fileInputsOf(form.files) }
  for (const name of asked.texts) said[name] = form[name] ?? ''
  for (const name of asked.lists) said[name] = withoutBlanks(form[name] ?? [])
  for (const name of asked.others) {
    const value = withoutBlanks(form[name], name)
    if (value !== undefined) said[name] = value
  }
  for (const name of asked.amounts) {
    const read = amountIn(form[name])
    if (read?.ok) said[name] = name === 'change' && form.changeWay === 'less' ? -read.fen : read.fen
    else if (read) add([name], `${read.problem}。${read.remedy}`)
  }
  // Only one can have it built, so nobody is asked.
  if (kind === 'project') said.owner = { role: 'owner', ...(said.owner as object | undefined) }
  // No question at all is no 测一测.
  if (Array.isArray(said.entitlement) && said.entitlement.length === 0) delete said.entitlement
  return said
}

/** A step brings what its kind asks for; what was typed for another one before is not sent. */
function askedIn(kind: AnnouncementKind, { method, stage }: AnnouncementForm): (typeof FIELDS_OF)['stage'] {
  const fields = FIELDS_OF[kind]
  if (kind !== 'stage' || stage === undefined) return fields
  const facts: readonly string[] = factsAskedOf(stage, method).map(({ fact }) => fact)
  const isAsked = (name: string) => ['projectId', 'stage', 'day'].includes(name) || facts.includes(name)
  return {
    ...fields,
    amounts: fields.amounts.filter(isAsked),
    others: fields.others.filter(isAsked),
  }
}

function amountIn(typed: unknown) {
  return typeof typed === 'string' && typed.trim() !== '' ? readMoney(typed, FEN_OF_YUAN) : undefined
}

/** Without what was cleared, so that it counts as missing. */
function withoutBlanks(value: unknown, name = ''): unknown {
  if (value === null) return undefined
  if (value === '' && MAY_BE_MISSING.includes(name)) return undefined
  if (Array.isArray(value)) return value.map((one) => withoutBlanks(one) ?? '')
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as object).map(([key, one]) => [key, withoutBlanks(one, key)] as const)
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined))
}

function flawsOf(content: AnnouncementInput, situation: Situation): AnnouncementFlaw[] {
  const flaws = flawsOfAnnouncement(content, situation)
  if (content.kind !== 'stage') return flaws
  // What is public of the project is the cloud's to know; the step's own facts can be told at once.
  const alone = { approvedOn: content.day, stages: [] }
  const own = flawsOfStage(alone, content, situation.today).filter(({ field }) => field !== 'stage')
  return [...flaws, ...own]
}
