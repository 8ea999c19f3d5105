import { withKeys } from '@qingjian/cloudfunctions/cases/case-keys'
import { standingOf } from '@qingjian/cloudfunctions/cases/case-standing'
import type {
  CaseDocument,
  EvidenceDocument,
  StepDocument,
  WarningDocument,
} from '@qingjian/cloudfunctions/cases/cases.documents'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import type { YearCalendar } from '@qingjian/shared/calendar/year-calendar'
import { nextWarning } from '@qingjian/shared/cases/case-clocks'
import type { StepFacts, StepTaker } from '@qingjian/shared/cases/case-core'
import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import type { CaseStep } from '@qingjian/shared/cases/case-states'
import type { TakeableStep } from '@qingjian/shared/cases/case-transitions'
import { PHOTO_NAME, type StepWords } from '@qingjian/shared/cases/cases.text'
import { takeStep } from '@qingjian/shared/cases/take-step'

/** What the history of one case is written with. */
export interface RecordTools {
  hash: KeyedHash
  calendars: readonly YearCalendar[]
  /** Nothing is done after it, UTC milliseconds. */
  until: number
  /** Whom lateness is told to. */
  warned: (value: CaseDocument, level: WarningDocument['level']) => string[]
}

/** One line as the plot says it. */
interface Line {
  facts?: StepFacts
  words?: (after: CaseDocument) => StepWords
  note?: string
  said?: string
  fileIds?: readonly string[]
  besides?: Partial<CaseDocument>
}

const PADDED = 6

/** A case on its way through the state table, with its lines, files and warnings as the function writes them. */
export class CaseRecord {
  readonly steps: StepDocument[] = []
  readonly evidence: EvidenceDocument[] = []
  readonly warnings: WarningDocument[] = []
  private current: CaseDocument

  constructor(
    private readonly tools: RecordTools,
    opened: Omit<CaseDocument, 'rank'>,
    words: StepWords,
  ) {
    this.current = withKeys({ ...opened, steps: 1 }, tools.calendars, DEFAULT_CASE_SETTINGS)
    this.addLine('open', opened.openedAt, { kind: 'system' }, words, {})
  }

  get value(): CaseDocument {
    return this.current
  }

  get standing() {
    return standingOf(this.current)
  }

  /**
   * Takes a step, after the warnings of lateness that fell due before it.
   * @returns false when its time has not come yet: then the story ends here
   * @throws Error when the table does not allow it
   */
  take(step: TakeableStep, at: number, taker: StepTaker, line: Line = {}): boolean {
    this.warn(Math.min(at, this.tools.until))
    if (at > this.tools.until) return false
    const { besides = {}, facts = {}, fileIds = [], words } = line
    const evidence = fileIds.length > 0 ? { evidence: fileIds.length } : {}
    this.change(step, at, taker, { ...facts, ...evidence }, besides)
    this.addLine(step, at, taker, words?.(this.current) ?? {}, line)
    return true
  }

  private change(
    step: TakeableStep,
    at: number,
    taker: StepTaker,
    facts: StepFacts,
    besides: Partial<CaseDocument>,
  ): void {
    const { calendars } = this.tools
    const situation = { now: at, calendars, settings: DEFAULT_CASE_SETTINGS }
    const after = takeStep(this.current, step, taker, facts, situation)
    if (!after.ok) throw new Error(`the demo cannot ${step}: ${after.error.message}`)
    const photos = this.current.photos + (facts.evidence ?? 0)
    const next = { ...after.data, ...besides, photos, steps: this.current.steps + 1 }
    this.current = withKeys(next, calendars, DEFAULT_CASE_SETTINGS)
  }

  private addLine(step: CaseStep, at: number, taker: StepTaker, words: StepWords, line: Line): void {
    const { hash } = this.tools
    const { _id: caseId, photos, steps } = this.current
    const _id = hash('case-step', `${caseId}/demo/${steps}`)
    const { facts = {}, fileIds = [], note, said } = line
    const reason = facts.reason ?? facts.finding
    const actor = taker.kind
    const personId = taker.kind === 'staff' ? { personId: taker.personId } : {}
    const number = String(steps).padStart(PADDED, '0')
    const files = fileIds.map((fileId, index): EvidenceDocument => {
      const place = photos - fileIds.length + index + 1
      return {
        _id: hash('case-evidence', `${_id}/${index}`),
        caseId,
        position: positionOf(at, `${number}-${String(index).padStart(2, '0')}`),
        kind: 'photo',
        name: PHOTO_NAME(place),
        fileId,
        by: actor === 'citizen' ? 'citizen' : 'staff',
        ...personId,
        at,
      }
    })
    this.evidence.push(...files)
    this.steps.push({
      _id,
      caseId,
      position: positionOf(at, number),
      at,
      step,
      actor,
      ...personId,
      words,
      ...(reason !== undefined && { reason }),
      ...(note !== undefined && { note }),
      ...(said !== undefined && { said }),
      evidence: files.map((file) => file._id),
    })
  }

  /** Everything that the job would have told of late clocks up to an instant. */
  private warn(until: number): void {
    const { calendars, hash, warned } = this.tools
    for (;;) {
      const [next] = this.current.clocks
        .flatMap((clock) => {
          const due = nextWarning(calendars, clock, DEFAULT_CASE_SETTINGS)
          return due.ok && due.data && due.data.at <= until ? [{ clock, ...due.data }] : []
        })
        .sort((one, other) => one.at - other.at)
      if (!next) return
      const { at, clock, level } = next
      const { dueDay, kind, round } = clock
      const personIds = warned(this.current, level)
      const occasion = `case/${this.current._id}/late/${kind}/${round}/${dueDay}/${level}`
      const _id = hash('case-warning', occasion)
      this.warnings.push({ _id, caseId: this.current._id, at, clock: kind, round, level, personIds })
      this.change('warn', at, { kind: 'system' }, { warning: { clock: kind, round, level } }, {})
      const words = { level, clock: kind, ...(dueDay !== undefined && { dueDay }) }
      this.addLine('warn', at, { kind: 'system' }, words, {})
    }
  }

  /** Warns up to the end of the story. */
  finish(): this {
    this.warn(this.tools.until)
    return this
  }
}
