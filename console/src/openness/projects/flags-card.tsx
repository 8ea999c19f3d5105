import type { RedFlagView } from '@qingjian/shared/openness/projects/project-fields'
import { RED_FLAG_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import { Card } from 'antd'
import { redFlagText as text } from '../project.text'
import { FlagRows } from './flag-rows'
import './projects.css'

/** What looks wrong about a project, with the rows that say so. */
export function FlagsCard({ flags }: { flags: readonly RedFlagView[] }) {
  return (
    <Card size="small" className="watch-card" title={<h2 className="openness-card-title">{text.title}</h2>}>
      <small className="openness-under">{flags.length === 0 ? text.none : text.note}</small>
      <ul className="project-flags">
        {flags.map(({ flag, rows, words }) => (
          <li key={flag}>
            <strong className="watch-warning">{RED_FLAG_NAMES[flag]}</strong>
            <p>{words}</p>
            <FlagRows rows={rows} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
