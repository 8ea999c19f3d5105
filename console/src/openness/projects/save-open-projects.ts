import { dayOf } from '@qingjian/shared/calendar/day'
import { oc4idsPackageOf } from '@qingjian/shared/openness/projects/oc4ids/oc4ids-package'
import { readOpenProjects } from '@qingjian/shared/openness/projects/project.contracts'
import { ask } from '../../lib/use-remote'
import { projectText as text } from '../project.text'
import { publicProjectsAddress } from '../public-address'

/** Ten projects each; more than a district ever has. */
const MOST_PAGES = 300

/** Whose projects: of a place, or without one of the whole district. */
interface OpenPlace {
  regionId: string | undefined
  name: string
  /** The district, which answers for what is published. */
  publisher: string
}

/**
 * Has the browser save all projects of a place as one file of OC4IDS.
 * @returns how many; nothing is saved where there are none, since the standard knows no empty file
 */
export async function saveOpenProjects({ name, publisher, regionId }: OpenPlace): Promise<number> {
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
  const whole = oc4idsPackageOf(projects, { uri, publishedAt, publisher: text.publisher(publisher) })
  save(JSON.stringify(whole, null, 2), text.fileName(name, dayOf(publishedAt)))
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
