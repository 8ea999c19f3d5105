import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { readProject } from '@qingjian/shared/openness/projects/project.contracts'
import { Button, Card, Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { isShownTo } from '../../lib/session/is-shown-to'
import { useMe } from '../../lib/session/use-me'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FigureTiles } from '../../ui/figure-tiles'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { BOOK_WRITERS } from '../book-roles'
import { SubjectObjections } from '../objections/subject-objections'
import '../openness.css'
import { projectText as text } from '../project.text'
import '../watch.css'
import { FlagsCard } from './flags-card'
import { ProjectFactsCard } from './project-facts-card'
import { projectTiles } from './project-tiles'
import './projects.css'
import { StagesCard } from './stages-card'
import { useFlags, useMaySeeFlags } from './use-flags'

function ProjectView({ detail }: { detail: ContractOutput<typeof readProject> }) {
  const [filters] = useFilters(['stage'])
  const { announcement, objections, project, stages, warrantyDaysLeft } = detail
  const flags = useFlags({ projectId: project.id })
  const maySee = useMaySeeFlags()
  const { roles } = useMe()
  const left = warrantyDaysLeft === undefined ? '' : ` · ${text.warrantyLeft(warrantyDaysLeft)}`
  return (
    <>
      <PageHeader
        title={project.title}
        actions={
          isShownTo(BOOK_WRITERS, roles) ? (
            <Link
              to={`/openness/publications/new?kind=stage&projectId=${project.id}&regionId=${project.holderId}`}
            >
              <Button>{text.nextStage}</Button>
            </Link>
          ) : null
        }
        note={`${text.above(project.regionName, project.standing)}${project.standing === 'expiry' ? '' : left}`}
      />
      <FigureTiles tiles={projectTiles(project)} />
      {maySee ? <FlagsCard flags={flags} /> : null}
      <ProjectFactsCard announcement={announcement} />
      <StagesCard stages={stages} chosen={filters.stage} />
      <Card size="small" className="watch-card">
        <SubjectObjections regionId={project.regionId} objections={objections} />
      </Card>
    </>
  )
}

/** One project with every step that is public, and what looks wrong about it. */
export default function ProjectPage() {
  const { projectId = '' } = useParams()
  const read = useRemote(readProject, { id: projectId })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/openness/projects">{text.backToList}</Link>
      </Empty>
    )
  }
  if (read.error && !read.data) {
    return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  }
  if (!read.data || read.isPlaceholderData) return <Loading />
  return <ProjectView key={projectId} detail={read.data} />
}
