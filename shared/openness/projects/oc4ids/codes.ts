import type { FileKind } from '../../file-fields'
import type { PartyRole, ProjectSector, ProjectStage, ProjectStanding, TenderMethod } from '../project-stages'

/** Code lists of OC4IDS 0.9.5, and which code stands for what this house calls by another name. */

/** projectSector; works of any other kind have none. */
export const SECTORS: Record<ProjectSector, readonly string[]> = {
  road: ['transport', 'transport.road'],
  water: ['waterAndWaste'],
  energy: ['energy'],
  housing: ['socialHousing'],
  education: ['education'],
  health: ['health'],
  culture: ['cultureSportsAndRecreation'],
  // The list counts the environment and agriculture to the economy.
  environment: ['economy'],
  agriculture: ['economy'],
  other: [],
}

/** projectStatus; procurement belongs to `implementation` there. */
export const STATUSES: Record<ProjectStanding, string> = {
  initiation: 'identification',
  budget: 'preparation',
  tender: 'implementation',
  contract: 'implementation',
  start: 'implementation',
  change: 'implementation',
  payment: 'implementation',
  acceptance: 'completion',
  audit: 'completion',
  warranty: 'maintenance',
  expiry: 'maintenance',
}

/** method: 邀请招标 and 比选 both ask suppliers of one's own choice. */
export const METHODS: Record<TenderMethod, string> = {
  open: 'open',
  invited: 'limited',
  comparison: 'limited',
  direct: 'direct',
}

/** partyRole, an open list: whoever designs, oversees or audits has no code there. */
export const ROLES: Record<PartyRole, readonly string[]> = {
  owner: ['publicAuthority', 'buyer', 'procuringEntity', 'payer'],
  contractor: ['supplier', 'tenderer', 'payee'],
  designer: ['designer'],
  overseer: ['administrativeEntity'],
  auditor: ['auditor'],
}

const DOCUMENTS: Record<'project' | ProjectStage, string> = {
  project: 'projectScope',
  budget: 'budgetApproval',
  tender: 'evaluationReports',
  contract: 'contractSigned',
  start: 'physicalProgressReport',
  change: 'contractAmendment',
  payment: 'paymentCertificate',
  acceptance: 'completionCertificate',
  audit: 'financialAuditReport',
  warranty: 'contractGuarantees',
  expiry: 'projectEvaluation',
}

/** documentType of a file. @param stage that it belongs to */
export function documentTypeOf(stage: 'project' | ProjectStage, kind: FileKind): string {
  return kind === 'photo' ? 'illustration' : DOCUMENTS[stage]
}
