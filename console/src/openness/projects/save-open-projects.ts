import { dayOf } from '@qingjian/shared/calendar/day'
import { oc4idsPackageOf } from '@qingjian/shared/openness/projects/oc4ids/oc4ids-package'
import { readOpenProjects } from '@qingjian/shared/openness/projects/project.contracts'
import { ask } from '../../lib/use-remote'
import { projectText as text } from '../project.text'
import { publicProjectsAddress } from '../public-address'

/** Ten projects each; more than a district ever has. */
const MOST_PAGES = 300

/**
 * Has the browser save all projects of a place as one file of OC4IDS.
 * @param place for the name of the file
 * @returns how many; nothing is saved where there are none, since the standard knows no empty file
 */
export async function saveOpenProjects(regionId: string | undefined, place: string): Promise<number> {
  const projects: Record<string, unknown>[] = []
  let after: string | undefined
  let publishedAt = Date.now()
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await ask(readOpenProjects, {
      ...(regionId === undefined ? {} : { regionId }),
      ...(after === undefined ? {} : { after }),
    })
    projects.push(...answer.projects)
    ;({ publishedAt } = answer)
    after = answer.next
    if (after === undefined) break
  }
  if (projects.length === 0) return 0
  const uri = publicProjectsAddress(regionId)
  const whole = oc4idsPackageOf(projects, { uri, publishedAt, publisher: text.publisher(place) })
  save(JSON.stringify(whole, null, 2), text.fileName(place, dayOf(publishedAt)))
  return projects.length
}

function save(json: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
