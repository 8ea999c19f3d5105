import type { RedFlagView } from '@qingjian/shared/openness/projects/project-fields'
import { Link } from 'react-router'
import { redFlagText as text } from '../project.text'
import './projects.css'

/** The rows from which a flag was reckoned; each leads to the step that it stands in. */
export function FlagRows({ rows }: Pick<RedFlagView, 'rows'>) {
  return (
    <ul className="project-flag-rows">
      {rows.map(({ amount, day, id, projectId, title }) => (
        <li key={id}>
          <Link to={`/openness/projects/${projectId}?stage=${id}`}>{text.row(day, title, amount)}</Link>
        </li>
      ))}
    </ul>
  )
}
