import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { type Result, succeed } from '@qingjian/shared/kernel/result'
import { readOpenProjects } from '@qingjian/shared/openness/projects/project.contracts'
import { listPlaces } from '@qingjian/shared/openness/public.contracts'
import { callPatiently } from '../../lib/transport/call-patiently'

type OpenProject = ContractOutput<typeof readOpenProjects>['projects'][number]

interface OpenData {
  projects: OpenProject[]
  publishedAt: number
  publisher: string
}

/** All projects of a place as open data, with the district that publishes them; `onProgress` is told how many so far. */
export async function readOpenData(
  regionId: string | undefined,
  onProgress: (count: number) => void,
): Promise<Result<OpenData>> {
  const places = await callPatiently(listPlaces, {})
  if (!places.ok) return places
  const projects: OpenProject[] = []
  let publishedAt = 0
  let after: string | undefined
  do {
    const page = await callPatiently(readOpenProjects, {
      ...(regionId !== undefined && { regionId }),
      ...(after !== undefined && { after }),
    })
    if (!page.ok) return page
    projects.push(...page.data.projects)
    publishedAt = page.data.publishedAt
    onProgress(projects.length)
    after = page.data.next
  } while (after !== undefined)
  return succeed({ projects, publishedAt, publisher: places.data.district.name })
}
