import { plainYuan } from '@qingjian/shared/kernel/money'
import type { ProjectRowView } from '@qingjian/shared/openness/projects/project-fields'
import { PROJECT_STANDING_NAMES } from '@qingjian/shared/openness/projects/project-stages'
import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { projectText as text } from '../project.text'

/** A list of projects. @param flags how many each project has; missing for those who are not told */
export function projectColumns(
  flags: ReadonlyMap<string, number> | undefined,
): TableColumnsType<ProjectRowView> {
  return [
    {
      title: text.name,
      key: 'name',
      render: (_, { id, regionName, title }) => (
        <div className="openness-wrapped">
          <Link to={`/openness/projects/${id}`}>
            <strong>{title}</strong>
          </Link>
          <small className="openness-under">{regionName}</small>
        </div>
      ),
    },
    {
      title: text.standing,
      key: 'standing',
      render: (_, { changedOn, standing }) => (
        <>
          {PROJECT_STANDING_NAMES[standing]}
          <small className="openness-under">{text.changedOn(changedOn)}</small>
        </>
      ),
    },
    {
      title: text.contractor,
      key: 'contractor',
      render: (_, { contractor }) => <div className="openness-wrapped">{contractor}</div>,
    },
    {
      title: text.contract,
      key: 'contract',
      align: 'right',
      render: (_, { figures: { changed, contract, estimate } }) => (
        <span className="openness-amount">
          {contract === undefined ? '' : plainYuan(contract)}
          <small className="openness-under">
            {contract === undefined ? text.estimate(estimate) : changed === 0 ? '' : text.changed(changed)}
          </small>
        </span>
      ),
    },
    {
      title: text.paid,
      key: 'paid',
      align: 'right',
      render: (_, { figures: { paid, progress } }) => (
        <span className="openness-amount">
          {plainYuan(paid)}
          <small className="openness-under">{progress === undefined ? '' : text.progress(progress)}</small>
        </span>
      ),
    },
    {
      title: text.days,
      key: 'days',
      render: (_, { plannedEnd, warrantyUntil }) => (
        <span className="openness-amount">
          {warrantyUntil === undefined ? text.plannedEnd(plannedEnd) : text.warrantyUntil(warrantyUntil)}
        </span>
      ),
    },
    ...(flags === undefined ? [] : [flagColumn(flags)]),
  ]
}

function flagColumn(flags: ReadonlyMap<string, number>): TableColumnsType<ProjectRowView>[number] {
  return {
    title: text.flags,
    key: 'flags',
    render: (_, { id }) => {
      const count = flags.get(id) ?? 0
      return count === 0 ? null : (
        <Link className="watch-warning" to={`/openness/projects/${id}`}>
          {text.flagCount(count)}
        </Link>
      )
    },
  }
}
