import { dayOf } from '@qingjian/shared/calendar/day'
import type { ContractInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result } from '@qingjian/shared/kernel/result'
import type { PowerStep } from '@qingjian/shared/openness/announcements/announcement-fields'
import { checkQuorum, quorumNeeds } from '@qingjian/shared/openness/powers/check-quorum'
import type { recordRunStep } from '@qingjian/shared/openness/powers/power.contracts'
import type { RunView, Votes } from '@qingjian/shared/openness/powers/power-fields'
import { type JudgedReport, judgeRecord } from '@qingjian/shared/openness/powers/run-rules'
import type { ChosenFile } from '../../lib/uploads/chosen-file'
import { fileInputsOf } from '../files/file-uploads'
import { runText } from '../run.text'

const text = runText.form

/** The form for a step; of files by material, `other` for those that the list does not name. */
export interface RecordForm {
  stepId?: string
  day?: string
  words?: string
  votes?: Partial<Record<keyof Votes, number | null>>
  files?: Partial<Record<string, ChosenFile[]>>
  reason?: string
}

export const OTHER_FILES = 'other'

/** The counts of a meeting, once all of them are there. */
function votesOf({ votes = {} }: RecordForm): Votes | undefined {
  const { against, entitled, inFavour, present } = votes
  const isThere = (count: number | null | undefined): count is number => typeof count === 'number'
  return isThere(entitled) && isThere(present) && isThere(inFavour) && isThere(against)
    ? { entitled, present, inFavour, against }
    : undefined
}

/** What a meeting has come to, as far as it was counted; `decides` is missing while something is. */
export function verdictOf(
  meeting: NonNullable<PowerStep['meeting']>,
  form: RecordForm,
): { words: string; decides?: boolean } | undefined {
  const entitled = form.votes?.entitled
  if (typeof entitled !== 'number' || entitled < 1) return undefined
  const votes = votesOf(form)
  const needs = quorumNeeds(meeting, entitled, votes?.present)
  if (!votes) return { words: text.needs(needs.present, needs.inFavour) }
  const { agreed, valid } = checkQuorum(meeting, votes)
  if (!valid) return { words: text.invalid(needs.present - votes.present), decides: false }
  return agreed
    ? { words: text.agreed, decides: true }
    : { words: text.notAgreed(needs.inFavour - votes.inFavour), decides: false }
}

/** The files of a step in the order of its materials, and which material each is. */
export function filesOf(step: PowerStep | undefined, { files = {} }: RecordForm) {
  const places = [...(step?.materials.keys() ?? [])]
  const parts = [...places.map((place) => ({ place, key: String(place) })), { place: -1, key: OTHER_FILES }]
  const found = parts.flatMap(({ key, place }) => fileInputsOf(files[key]).map((file) => ({ file, place })))
  return { files: found.map(({ file }) => file), materials: found.map(({ place }) => place) }
}

/** What would come of the form as it is now, judged as the cloud judges it. */
export function judgeForm(run: RunView, form: RecordForm, now: number): Result<JudgedReport> {
  const { day, reason, stepId } = form
  if (stepId === undefined || day === undefined) return fail('INVALID_INPUT', text.chooseDay)
  const step = run.plan.find(({ id }) => id === stepId)
  const { materials } = filesOf(step, form)
  const votes = step?.meeting === undefined ? undefined : votesOf(form)
  return judgeRecord(run, { stepId, day, votes, materials, reason: reason?.trim() }, dayOf(now))
}

/** The form as it is sent. */
export function reportOf(run: RunView, form: RecordForm): ContractInput<typeof recordRunStep> {
  const { day = '', reason = '', stepId = '', words = '' } = form
  const step = run.plan.find(({ id }) => id === stepId)
  const votes = step?.meeting === undefined ? undefined : votesOf(form)
  return {
    ...{ id: run.id, version: run.version, stepId, day, words: words.trim() },
    ...(votes && { votes }),
    ...filesOf(step, form),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  }
}
