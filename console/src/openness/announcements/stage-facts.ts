import type { ProjectStage, TenderMethod } from '@qingjian/shared/openness/projects/project-stages'
import { STAGE_FACTS, STAGE_RULES, type StageFact } from '@qingjian/shared/openness/projects/stage-rules'

interface AskedFact {
  fact: StageFact
  isRequired: boolean
}

/** What a step brings along, in the order of the form. @param method of a tender: who is asked directly has no others beside */
export function factsAskedOf(stage: ProjectStage, method: TenderMethod | undefined): AskedFact[] {
  const { brings, mayBring } = STAGE_RULES[stage]
  const hasOthers = brings.includes('method') && method !== undefined && method !== 'direct'
  const required: readonly StageFact[] = hasOthers ? [...brings, 'bidders'] : brings
  return STAGE_FACTS.filter((fact) => required.includes(fact) || mayBring.includes(fact)).map((fact) => ({
    fact,
    isRequired: required.includes(fact),
  }))
}

/** Steps in which firms come in. */
const WITH_PARTIES: readonly ProjectStage[] = ['tender', 'contract', 'audit']

export function hasParties(stage: ProjectStage): boolean {
  return WITH_PARTIES.includes(stage)
}
