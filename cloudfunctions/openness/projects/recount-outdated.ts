import type { OpennessDependencies } from '../openness.dependencies'
import { recountProject } from './recount-project'

const PROJECTS_OF_A_RUN = 50

/**
 * Reckons what looks wrong by the rules of now, where it was reckoned by older ones.
 * @param until milliseconds of the run after which nothing new is begun
 * @returns how many projects
 */
export async function recountOutdated(dependencies: OpennessDependencies, until: number): Promise<number> {
  const { elapsed, now, projectRules, projects } = dependencies
  const { version } = await projectRules.read(now)
  let recounted = 0
  for (const { _id } of await projects.reckonedBefore(version, PROJECTS_OF_A_RUN)) {
    if (elapsed() > until) return recounted
    await recountProject(dependencies, _id)
    recounted += 1
  }
  return recounted
}
