import type { ProjectRowView } from './project-fields'
import type { PartyRole, ProjectStage, ProjectStanding, TenderMethod } from './project-stages'
import { inOrder, isReached, rankOf, type Stage } from './stage-facts'

/** What the stages of a project come to; all amounts in 分. */
export interface ProjectSummary {
  standing: ProjectStanding
  figures: ProjectRowView['figures']
  contractor?: string
  /** By which the same firm is recognised: its credit code, else its plain name. */
  winnerKey?: string
  contractedOn?: string
  /** The announcement of the contract. */
  contractId?: string
  /** Whoever builds was not found by open or invited tender. */
  isUntendered?: true
  warrantyUntil?: string
}

/** These have been open to whoever wanted, or to several who were asked (招标投标法第十条); the others were not. */
const TENDERED: readonly (TenderMethod | undefined)[] = ['open', 'invited']

/**
 * Reckons what is known of a project from its steps alone, whatever the order in which they became public.
 * @param estimate 估算投资, in 分
 * @param stages newest versions, without what is withdrawn
 */
export function summaryOf(estimate: number, stages: readonly Stage[]): ProjectSummary {
  const story = inOrder(stages)
  const last = (stage: ProjectStage) => story.filter((one) => one.stage === stage && isReached(one)).at(-1)
  const contract = last('contract')
  const contractor = contract && partyOf(contract, 'contractor')
  const warrantyUntil = last('warranty')?.until
  const figures = {
    estimate,
    budget: last('budget')?.amount,
    contract: contract?.amount,
    changed: sumOf(story, 'change', 'change'),
    paid: sumOf(story, 'payment', 'amount'),
    audited: last('audit')?.amount,
    progress: progressOf(story),
  }
  return {
    standing: standingOf(story),
    figures: withoutMissing(figures),
    ...(contractor && { contractor: contractor.name, winnerKey: winnerKeyOf(contractor) }),
    ...(contract && { contractedOn: contract.day, contractId: contract.id }),
    ...(contract && !TENDERED.includes(last('tender')?.method) && { isUntendered: true }),
    ...(warrantyUntil !== undefined && { warrantyUntil }),
  }
}

/** The furthest step that is reached; a change and a payment count alike, so that the later one of them says it. */
function standingOf(story: readonly Stage[]): ProjectStanding {
  const furthest = story.filter(isReached).reduce<Stage | undefined>((best, one) => {
    return best === undefined || stepOf(one.stage) >= stepOf(best.stage) ? one : best
  }, undefined)
  return furthest?.stage ?? 'initiation'
}

export function partyOf({ parties }: Stage, role: PartyRole): Stage['parties'][number] | undefined {
  return parties.find((party) => party.role === role)
}

/** The same for one firm however its name is spaced or bracketed. */
export function winnerKeyOf({ creditCode, name }: Stage['parties'][number]): string {
  return creditCode ?? name.normalize('NFKC').replace(/\s/g, '').toUpperCase()
}

function stepOf(stage: ProjectStage): number {
  return rankOf(stage === 'change' ? 'payment' : stage)
}

function sumOf(story: readonly Stage[], stage: ProjectStage, field: 'amount' | 'change'): number {
  return story.reduce((sum, one) => (one.stage === stage ? sum + (one[field] ?? 0) : sum), 0)
}

function progressOf(story: readonly Stage[]): number | undefined {
  if (story.some((one) => one.stage === 'acceptance' && isReached(one))) return 100
  return story.flatMap(({ progress }) => progress ?? []).at(-1)
}

function withoutMissing<Figures extends object>(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined)) as Figures
}
