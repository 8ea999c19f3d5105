import { OWN_FLAGS } from '@qingjian/shared/openness/projects/red-flags'
import type { OpennessDependencies, StoredProjectRules } from '../openness.dependencies'
import { flagsAmongNeighbours, isSameContract, neighboursOf, type Substitute } from './neighbours'
import { projectDocumentOf, withFlags } from './project-document'
import { readStory } from './project-story'
import type { ProjectDocument } from './projects.documents'

type Dependencies = Pick<OpennessDependencies, 'announcements' | 'projectRules' | 'projects' | 'work'>

/**
 * Reckons what is known of a project anew from its announcements, and what looks wrong about it and about those that it is
 * compared with. Nothing is added up step by step, so a correction, a withdrawal and a repeat come to the same. The others
 * come first: a run that dies in between finds the project as it was, and begins again.
 */
export async function recountProject(dependencies: Dependencies, projectId: string): Promise<void> {
  const { projectRules, projects, work } = dependencies
  const rules = await projectRules.readNow()
  const [before] = await projects.find([projectId])
  const after = await reckon(dependencies, projectId, rules)
  if (!isSameContract(before, after)) await recountNeighbours(dependencies, rules, projectId, [before, after])
  if (!after) return projects.forget(projectId)
  await work.commit(async (change) => {
    await projects.read(change, projectId)
    // Again, of what is public now that nobody else can write the project.
    const latest = await reckon(dependencies, projectId, rules)
    if (latest) await projects.put(change, latest)
  }, projectId)
}

async function reckon(
  dependencies: Dependencies,
  projectId: string,
  rules: StoredProjectRules,
): Promise<ProjectDocument | undefined> {
  const story = await readStory(dependencies, projectId)
  if (!story) return undefined
  const project = projectDocumentOf(story, rules)
  return withFlags(project, [...project.flags, ...(await flagsAmongNeighbours(dependencies, project, rules))])
}

/** Those that the project was compared with, and those that it is compared with now. */
async function recountNeighbours(
  dependencies: Dependencies,
  rules: StoredProjectRules,
  projectId: string,
  [before, after]: [before: ProjectDocument | undefined, after: ProjectDocument | undefined],
): Promise<void> {
  const touched = new Set<string>()
  for (const project of [before, after])
    for (const { _id } of project ? await neighboursOf(dependencies, project, rules) : []) touched.add(_id)
  for (const id of touched)
    await recountFlags(dependencies, id, rules, { projectId, ...(after && { now: after }) })
}

async function recountFlags(
  dependencies: Dependencies,
  id: string,
  rules: StoredProjectRules,
  substitute: Substitute,
): Promise<void> {
  const { projects, work } = dependencies
  await work.commit(async (change) => {
    const stored = await projects.read(change, id)
    if (!stored) return
    const own = stored.flags.filter(({ flag }) => OWN_FLAGS.some((one) => one === flag))
    const among = await flagsAmongNeighbours(dependencies, stored, rules, substitute)
    await projects.put(change, withFlags(stored, [...own, ...among]))
  }, id)
}
