import { OPEN_STATES } from '@qingjian/shared/cases/case-states'
import { CASE_TRANSITIONS, type TakeableStep } from '@qingjian/shared/cases/case-transitions'
import type { AuditEntry } from '../../platform/audit/audit.documents'
import type { HandoverDocument } from '../../platform/handover/handover.documents'
import { standingOf } from '../case-standing'
import type { CaseDocument, EvidenceDocument, StepDocument, WarningDocument } from '../cases.documents'
import type { CasesHouse } from './cases-house'

const isAbout = (handover: HandoverDocument, id: string) => JSON.stringify(handover.facts).includes(id)

/** What must hold of every case at any moment; answers what does not, in words. */
export function flawsOf(house: CasesHouse): string[] {
  const all = house.memory.all
  const steps = all<StepDocument>('case_steps')
  const evidence = all<EvidenceDocument>('case_evidence')
  const entries = all<AuditEntry>('audit_entries')
  const warnings = all<WarningDocument>('case_warnings')
  return all<CaseDocument>('cases').flatMap((value) => {
    const own = steps
      .filter(({ caseId }) => caseId === value._id)
      .sort((one, other) => (one.position < other.position ? -1 : 1))
    const files = evidence.filter(({ caseId }) => caseId === value._id)
    const logged = entries.filter(({ subject, details }) => subject === `cases/${value._id}` && details.step)
    const flaws = [
      own.length === value.steps ? '' : `has ${own.length} lines and counts ${value.steps}`,
      logged.length === value.steps ? '' : `has ${logged.length} entries in the log for ${value.steps} steps`,
      files.length === value.photos + value.documents ? '' : 'counts other files than it has',
      files.every(({ fileId }) => house.storage.files.has(fileId)) ? '' : 'names a file that is gone',
      files.every(({ _id }) => own.some((step) => step.evidence.includes(_id)))
        ? ''
        : 'has a file of no step',
      ...pathFlaws(own, logged),
      standingFlaw(house, value),
      answerFlaw(house, value),
      ...value.clocks.map((clock) =>
        clock.warned === 'none' ||
        warnings.some((one) => one.caseId === value._id && one.level === clock.warned)
          ? ''
          : 'was warned without a row',
      ),
      OPEN_STATES.includes(value.state) === (value.closedAt === undefined) ? '' : 'is over without an end',
    ]
    return flaws.filter((flaw) => flaw !== '').map((flaw) => `${value.number} ${flaw}`)
  })
}

/** Each step began where the one before had ended, and the table lets it begin there. */
function pathFlaws(steps: readonly StepDocument[], logged: readonly AuditEntry[]): string[] {
  let state: unknown
  return steps.map(({ step, at }) => {
    const entry = logged.find(
      ({ details, at: when }) => details.step === step && when === at && details.from === state,
    )
    if (!entry) return `took ${step} from ${String(state)} without an entry that says so`
    const before = state
    state = entry.details.to
    const from: readonly unknown[] =
      step === 'open' ? [undefined] : CASE_TRANSITIONS[step as TakeableStep].from
    return from.includes(before) ? '' : `took ${step} from ${String(before)}`
  })
}

/** The latest thing that the rating was told is how the case stands. */
function standingFlaw(house: CasesHouse, value: CaseDocument): string {
  const told = house
    .told('case.standing')
    .filter((one) => isAbout(one, value._id))
    .map(({ facts }) => facts as { version: number; standing: object })
    .sort((one, other) => one.version - other.version)
  const last = told.at(-1)?.standing
  const isSame = JSON.stringify(sorted(last)) === JSON.stringify(sorted(standingOf(value)))
  return isSame ? '' : `stands otherwise than the rating was told: ${JSON.stringify(last)}`
}

function sorted(value: object | undefined): [string, unknown][] {
  return Object.entries(value ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))
}

function answerFlaw(house: CasesHouse, { _id, answers }: CaseDocument): string {
  const told = house.told('case.answered').filter((one) => isAbout(one, _id)).length
  return told === answers ? '' : `has ${answers} answers, of which ${told} were handed over`
}
