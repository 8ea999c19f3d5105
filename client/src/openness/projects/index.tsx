import type { ContractInput, ContractOutput } from '@qingjian/shared/kernel/contract'
import { MODULE_NAMES } from '@qingjian/shared/openness/find/modules'
import { listProjects } from '@qingjian/shared/openness/projects/project.contracts'
import { useRouter } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { useReconnect } from '../../lib/network/use-reconnect'
import { usePages } from '../../lib/use-pages'
import { MoreButton } from '../../ui/action/more-button'
import { FailureNotice } from '../../ui/feedback/failure-notice'
import { Loading } from '../../ui/feedback/loading'
import { Notice } from '../../ui/feedback/notice'
import { Segments } from '../../ui/field/segments'
import { PageTitle } from '../../ui/screen/page-title'
import { Screen } from '../../ui/screen/screen'
import { opennessWorksText } from '../openness-works.text'
import { PlaceBar } from '../place-bar'
import { useNameOfPlace } from '../use-name-of-place'
import { usePlace } from '../use-place'
import { OpenData } from './open-data'
import { ProjectCard } from './project-card'

const text = opennessWorksText.projects

type ProjectsView = keyof typeof text.views
/** What is still to be looked at before nobody mends it for nothing any more: 90 days ahead. */
const VIEWS: Record<ProjectsView, Pick<ContractInput<typeof listProjects>, 'warrantyWithin'>> = {
  all: {},
  ending: { warrantyWithin: 90 },
}
const OPTIONS = (Object.keys(VIEWS) as ProjectsView[]).map((value) => ({ value, label: text.views[value] }))

const pageOf = ({ next, projects }: ContractOutput<typeof listProjects>) => ({ rows: projects, next })

/** The works of a place and of everything below it, those that moved last first. */
export default function ProjectsPage() {
  const place = usePlace(useRouter().params.regionId)
  const [view, setView] = useState<ProjectsView>('all')
  return (
    <Screen>
      <PageTitle title={MODULE_NAMES.projects} below={text.explanation} />
      <PlaceBar place={place} />
      <Segments options={OPTIONS} chosen={view} onChoose={setView} />
      <Projects key={`${view} ${place?.regionId}`} view={view} place={place} />
    </Screen>
  )
}

interface ProjectsProps {
  view: ProjectsView
  place: ReturnType<typeof usePlace>
}

function Projects({ place, view }: ProjectsProps) {
  const regionId = place?.regionId
  const inputAfter = useCallback(
    (after: string | undefined) => ({
      ...VIEWS[view],
      ...(regionId !== undefined && { regionId }),
      ...(after !== undefined && { after }),
    }),
    [regionId, view],
  )
  const pages = usePages(listProjects, inputAfter, pageOf)
  const { failure, next, reload, rows } = pages
  useNameOfPlace(place, rows)
  useReconnect(() => {
    if (failure) reload()
  })
  const isEmpty = rows?.length === 0 && next === undefined
  return (
    <>
      {!rows && !failure && <Loading />}
      {rows?.map((project) => (
        <ProjectCard key={project.id} project={project} hereName={place?.name} />
      ))}
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {isEmpty && <Notice icon="project" title={text.empty[view]} text={text.emptyText[view]} />}
      <MoreButton pages={pages} />
      {view === 'all' && rows && !isEmpty && <OpenData regionId={regionId} name={place?.name} />}
    </>
  )
}
