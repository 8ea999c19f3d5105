import type { ProjectRules } from '@qingjian/shared/openness/projects/project-fields'
import {
  type FoundFlag,
  isJustUnder,
  type SignedContract,
  sameWinner,
  splitUnderThreshold,
} from '@qingjian/shared/openness/projects/red-flags'
import { monthsLater } from '@qingjian/shared/openness/projects/within-months'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ProjectDocument } from './projects.documents'

type Dependencies = Pick<OpennessDependencies, 'projects'>

/** A project as it is about to be, while the database still has it as it was; `now` is missing once it is gone. */
export interface Substitute {
  projectId: string
  now?: ProjectDocument
}

/** The contract of a project, as it is compared with others; undefined while there is none. */
export function signedContractOf(project: ProjectDocument): SignedContract | undefined {
  const { _id, contractId, contractedOn, contractor, figures, holderId, title, unitId, winnerKey } = project
  if (contractId === undefined || contractedOn === undefined || winnerKey === undefined) return undefined
  return {
    projectId: _id,
    ...{ title, contractId, contractedOn, winnerKey },
    amount: figures.contract ?? 0,
    publisherKey: `${holderId}/${unitId ?? ''}`,
    contractor: contractor ?? '',
    isUntendered: project.isUntendered === true,
  }
}

/** Whether nothing changed that other projects are compared with. */
export function isSameContract(
  one: ProjectDocument | undefined,
  other: ProjectDocument | undefined,
): boolean {
  const [before, after] = [one, other].map((project) => project && signedContractOf(project))
  return JSON.stringify(before) === JSON.stringify(after)
}

/**
 * Projects whose contracts can matter to one in the months around it: those of the same firm, and those of the same place
 * that are just under the threshold. Whatever else a place has under contract is left out.
 */
export async function neighboursOf(
  { projects }: Dependencies,
  project: ProjectDocument,
  rules: ProjectRules,
): Promise<ProjectDocument[]> {
  const { contractedOn, holderId, winnerKey } = project
  if (contractedOn === undefined || winnerKey === undefined) return []
  const [from, to] = [monthsLater(contractedOn, -rules.months), monthsLater(contractedOn, rules.months)]
  const found = await Promise.all([
    projects.contracted(holderId, from, to),
    projects.won(winnerKey, from, to),
  ])
  return [...new Map(found.flat().map((one) => [one._id, one])).values()].filter((one) => {
    const contract = signedContractOf(one)
    if (!contract || one._id === project._id) return false
    return contract.winnerKey === winnerKey || isJustUnder(contract, rules)
  })
}

/** The flags of a project that come from others. */
export async function flagsAmongNeighbours(
  dependencies: Dependencies,
  project: ProjectDocument,
  rules: ProjectRules,
  substitute?: Substitute,
): Promise<FoundFlag[]> {
  const own = signedContractOf(project)
  if (!own) return []
  const stored = await neighboursOf(dependencies, project, rules)
  const asTheyWillBe = [
    ...stored.filter(({ _id }) => _id !== substitute?.projectId),
    ...(substitute?.now ? [substitute.now] : []),
  ]
  const others = asTheyWillBe.flatMap((one) => signedContractOf(one) ?? [])
  return [splitUnderThreshold(own, others, rules), sameWinner(own, others, rules)].flatMap(
    (flag) => flag ?? [],
  )
}
