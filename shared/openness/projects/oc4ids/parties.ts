import { winnerKeyOf } from '../project-figures'
import type { Stage } from '../stage-facts'
import { ROLES } from './codes'
import type { Oc4idsObject, ProjectSource } from './source'

type Party = Stage['parties'][number]

/** The register of org-id.guide whose ids are 统一社会信用代码. */
const CREDIT_CODES = 'CN-SAIC'

/** How a party is referred to: by its credit code, or by its name where it has given none. */
export function referenceTo(party: Party): Oc4idsObject {
  return { id: idOf(party), name: party.name }
}

/** Everybody who has to do with a project, each once with all of its roles. */
export function partiesOf({ content, stages }: Pick<ProjectSource, 'content' | 'stages'>): Oc4idsObject[] {
  const found = new Map<string, { party: Party; roles: Set<string> }>()
  for (const party of [content.owner, ...stages.flatMap(({ parties }) => parties)]) {
    const entry = found.get(idOf(party)) ?? { party, roles: new Set() }
    for (const role of ROLES[party.role]) entry.roles.add(role)
    found.set(idOf(party), entry)
  }
  return [...found].map(([id, { party, roles }]) => ({
    id,
    name: party.name,
    ...(party.creditCode !== undefined && {
      identifier: { scheme: CREDIT_CODES, id: party.creditCode, legalName: party.name },
    }),
    roles: [...roles],
  }))
}

function idOf(party: Party): string {
  return party.creditCode === undefined
    ? `qingjian-${winnerKeyOf(party)}`
    : `${CREDIT_CODES}-${party.creditCode}`
}
