import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import type { AnnouncementView } from '@qingjian/shared/openness/announcements/announcement-fields'
import { PROJECT_STAGE_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { Card } from 'antd'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { KeptFiles } from '../files/kept-files'
import { projectText as text } from '../project.text'
import './projects.css'
import { stageFacts } from './stage-words'

function StageItem({ isChosen, stage }: { isChosen: boolean; stage: AnnouncementView }) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView?.({ block: 'center' })
  }, [isChosen])
  const { content, id, publicationId, publishedOn, reason, standing, title } = stage
  const isStage = content?.kind === 'stage'
  return (
    <li
      ref={item}
      className={isChosen ? 'project-stage project-stage-chosen' : 'project-stage'}
      aria-current={isChosen ? 'true' : undefined}
    >
      <div className="project-stage-head">
        <strong>{isStage ? PROJECT_STAGE_NAMES[content.stage] : title}</strong>
        {isStage ? <span>{writtenDay(content.day)}</span> : null}
        <Link className="openness-under" to={`/openness/publications/${publicationId}`}>
          {text.publishedOn(publishedOn)}
          {standing === 'corrected' ? ` · ${text.corrected}` : ''}
        </Link>
      </div>
      {standing === 'withdrawn' ? <p>{text.withdrawn(reason)}</p> : null}
      {isStage ? (
        <>
          <p>{content.words}</p>
          <dl className="project-stage-facts">
            {stageFacts(content).map(([name, value]) => (
              <div key={`${name} ${value}`} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {content.files.length === 0 ? null : (
            <KeptFiles files={content.files} of={{ subject: 'announcement', id }} />
          )}
        </>
      ) : null}
    </li>
  )
}

/** Every step of a project in its order, with money, parties and files. @param chosen to be led to */
export function StagesCard({
  chosen,
  stages,
}: {
  chosen: string | undefined
  stages: readonly AnnouncementView[]
}) {
  return (
    <Card size="small" className="watch-card" title={<h2 className="openness-card-title">{text.stages}</h2>}>
      {stages.length === 0 ? text.noStages : null}
      <ol className="project-stages">
        {stages.map((stage) => (
          <StageItem key={stage.id} stage={stage} isChosen={stage.id === chosen} />
        ))}
      </ol>
    </Card>
  )
}
