import { plainQuantity, plainYuan } from '@qingjian/shared/kernel/money'
import { flawsOfLine } from '@qingjian/shared/openness/line-flaws'
import {
  LINE_PARTICULARS,
  type LineKind,
  type Particular,
  type RecipientKind,
  type SourceLevel,
} from '@qingjian/shared/openness/line-kinds'
import { type LineFields, lineFields } from '@qingjian/shared/openness/openness-fields'
import { readMoney, readQuantity } from '@qingjian/shared/openness/read-money'
import { safeParse } from 'valibot'
import { uiText } from '../../ui/ui.text'

const FEN_OF_YUAN = 100

/** What the form holds: amounts and quantities as they are typed, the rest named as the contract names it. */
export interface LineForm {
  kind: LineKind
  regionId?: string
  item?: string
  amount?: string
  day?: string
  batch?: string
  remark?: string
  fundId?: string
  /** Whether the place passes money on, or is given some from outside. */
  giverKind: 'here' | 'outside'
  giver?: { name?: string }
  payer?: string
  recipient?: { kind?: RecipientKind; name?: string; idNumber?: string; mobile?: string }
  standard?: string
  quantity?: string
  unit?: string
  policy?: { title?: string; number?: string; issuer?: string; plainWords?: string }
  sourceLevel?: SourceLevel
}

/** Whose publication the line stands in. */
export interface LinePlace {
  regionId: string
  regionName: string
  /** Of the publication; funds and accounts are of this year, payments and allocations of that of their day. */
  year: number
}

interface LineProblem {
  path: (string | number)[]
  message: string
}

type LineFormResult = { ok: true; line: LineFields } | { ok: false; problems: LineProblem[] }

/** A line as it can be put into the form: of a draft, or one that is opened for correction. */
type WrittenLine = Omit<LineFields, 'recipient' | 'giver' | 'policy' | 'year'> & {
  giver?: { regionId?: string | undefined; name: string } | undefined
  policy?: LineFields['policy']
  recipient?: { kind: RecipientKind; name: string; idNumber?: string; mobile?: string } | undefined
}

export function hasParticular(kind: LineKind, particular: Particular): boolean {
  return mustHave(kind, particular) || LINE_PARTICULARS[kind].may.includes(particular)
}

export function mustHave(kind: LineKind, particular: Particular): boolean {
  return LINE_PARTICULARS[kind].must.includes(particular)
}

/** An amount in 分 as it is typed, `12345.6` as 12345.60. */
export function typedYuan(fen: number): string {
  return plainYuan(fen).replace(/,/g, '').replace(/\.00$/, '')
}

/** A line in the form, for changing it. */
export function formOfLine(line: WrittenLine): LineForm {
  const { amount, giver, quantity, recipient, standard, ...rest } = line
  return {
    ...(rest as Partial<LineForm>),
    kind: line.kind,
    amount: typedYuan(amount),
    giverKind: giver !== undefined && giver.regionId === undefined ? 'outside' : 'here',
    ...(giver && { giver: { name: giver.name } }),
    ...(recipient && { recipient: recipientInForm(recipient) }),
    ...(standard !== undefined && { standard: typedYuan(standard) }),
    ...(quantity !== undefined && { quantity: plainQuantity(quantity) }),
  }
}

/** Numbers that were typed a moment ago stay; those of a draft are never shown again. */
function recipientInForm({ idNumber, kind, mobile, name }: NonNullable<WrittenLine['recipient']>) {
  return { kind, name, ...defined({ idNumber, mobile }) }
}

/** The next line of the same list: what is usually the same stays. */
export function nextForm({
  batch,
  day,
  fundId,
  giverKind,
  item,
  kind,
  payer,
  regionId,
  standard,
  unit,
}: LineForm) {
  const kept = { batch, day, fundId, item, payer, regionId, standard, unit }
  const said = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
  return { kind, giverKind, ...said } satisfies LineForm
}

const orNothing = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text)

/** What was typed as a number, or the problem at its field. */
function readNumbers(form: LineForm, problems: LineProblem[]) {
  const money = (name: 'amount' | 'standard') => {
    const typed = orNothing(form[name])
    if (typed === undefined) return undefined
    const read = readMoney(typed, FEN_OF_YUAN)
    if (read.ok) return read.fen
    problems.push({ path: [name], message: `${read.problem}。${read.remedy}` })
    return undefined
  }
  const quantityOf = () => {
    const typed = orNothing(form.quantity)
    if (typed === undefined) return undefined
    const read = readQuantity(typed)
    if (read.ok) return read.thousandths
    problems.push({ path: ['quantity'], message: `${read.problem}。${read.remedy}` })
    return undefined
  }
  return { amount: money('amount'), standard: money('standard'), quantity: quantityOf() }
}

function giverOf({ giver, giverKind }: LineForm, place: LinePlace) {
  return giverKind === 'here'
    ? { regionId: place.regionId, name: place.regionName }
    : { name: giver?.name ?? '' }
}

/** Who is paid as a rule, until somebody says otherwise. */
export function usualRecipient(kind: LineKind): RecipientKind {
  return mustHave(kind, 'recipient') ? 'person' : 'organization'
}

function recipientOf({ kind, recipient }: LineForm) {
  const { idNumber, mobile, name, kind: who = usualRecipient(kind) } = recipient ?? {}
  if (orNothing(name) === undefined && !mustHave(kind, 'recipient')) return undefined
  const ofPerson = { idNumber: orNothing(idNumber), mobile: orNothing(mobile) }
  return { kind: who, name: name ?? '', ...(who === 'person' && defined(ofPerson)) }
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<T>
}

/** The year that a line belongs to. */
function yearOf({ day, kind }: LineForm, place: LinePlace): number {
  const ofDay = kind === 'payment' || kind === 'allocation'
  return ofDay && day !== undefined ? Number(day.slice(0, 4)) : place.year
}

/** Whether the place is another than the publication's own. */
function placeOf({ giverKind, kind, regionId }: LineForm, place: LinePlace): string | undefined {
  const isChosen = kind === 'payment' || (kind === 'allocation' && giverKind === 'here')
  return isChosen ? regionId : place.regionId
}

/**
 * What the form says as the contract wants it, or every problem at its field.
 * @param today `YYYY-MM-DD`
 */
export function lineFieldsOf(form: LineForm, place: LinePlace, today: string): LineFormResult {
  const problems: LineProblem[] = []
  const { amount, quantity, standard } = readNumbers(form, problems)
  const particulars = {
    fundId: form.fundId,
    giver: giverOf(form, place),
    payer: orNothing(form.payer),
    recipient: recipientOf(form),
    standard,
    quantity,
    unit: orNothing(form.unit),
    policy: { number: '', ...defined(form.policy ?? {}) },
    sourceLevel: form.sourceLevel,
  }
  const said = Object.entries(particulars).filter(
    ([name, value]) => value !== undefined && hasParticular(form.kind, name as Particular),
  )
  const parsed = safeParse(lineFields, {
    kind: form.kind,
    regionId: placeOf(form, place),
    year: yearOf(form, place),
    item: form.item ?? '',
    amount,
    day: form.day,
    batch: form.batch ?? '',
    remark: form.remark ?? '',
    ...Object.fromEntries(said),
  })
  const add = (problem: LineProblem) => {
    // What cannot be read at all is not called missing as well.
    if (!problems.some(({ path }) => path.join() === problem.path.join())) problems.push(problem)
  }
  for (const issue of parsed.issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    // Of a choice the contract says what to choose; of anything else that is missing only its type.
    const isMissing = issue.kind === 'schema' && issue.type !== 'picklist'
    add({ path, message: isMissing ? uiText.missing : issue.message })
  }
  // The contract knows of no kinds; what this one must have is told with the rest.
  for (const name of LINE_PARTICULARS[form.kind].must) {
    if (particulars[name] === undefined) add({ path: pathOfFlaw(name), message: uiText.missing })
  }
  if (!parsed.success) return { ok: false, problems }
  for (const { field, problem, remedy } of flawsOfLine(parsed.output, today)) {
    add({ path: pathOfFlaw(field), message: `${problem}。${remedy}` })
  }
  return problems.length === 0 ? { ok: true, line: parsed.output } : { ok: false, problems }
}

/** Where a flaw stands in the form; the year has no field of its own, since the day says it. */
export function pathOfFlaw(field: string): string[] {
  if (field === 'year') return ['day']
  if (field === 'recipient') return ['recipient', 'name']
  if (field === 'giver') return ['giver', 'name']
  if (field === 'policy') return ['policy', 'title']
  return field.split('.')
}
