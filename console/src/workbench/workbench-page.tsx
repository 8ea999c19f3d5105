import { ROLE_NAMES } from '@qingjian/shared/identity/role-names'
import { useQueries } from '@tanstack/react-query'
import { Card, Empty, Tag } from 'antd'
import { Link } from 'react-router'
import { WAITING_SOURCES } from '../app/waiting-sources'
import { messageOf } from '../lib/failure'
import { isShownTo } from '../lib/session/is-shown-to'
import { useMe } from '../lib/session/use-me'
import { FailureNotice } from '../ui/failure-notice'
import { Loading } from '../ui/loading'
import { PageHeader } from '../ui/page-header'
import './workbench.css'
import { workbenchText as text } from './workbench.text'

const EVERY = 60_000

/** What waits for the person who is signed in. */
export default function WorkbenchPage() {
  const me = useMe()
  const sources = WAITING_SOURCES.filter((source) => isShownTo(source.roles, me.roles))
  const answers = useQueries({
    queries: sources.map(({ key, read }) => ({
      queryKey: ['waiting', key],
      queryFn: () => read(me.roles),
      refetchInterval: EVERY,
    })),
  })
  const items = answers.flatMap((answer) => answer.data ?? [])
  const failed = answers.find((answer) => answer.error !== null)
  const waiting = answers.some((answer) => answer.isLoading)
  const ordered = [...items].sort((one, other) => Number(other.urgent ?? false) - Number(one.urgent ?? false))
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      {failed ? (
        <FailureNotice message={messageOf(failed.error)} onRetry={() => void failed.refetch()} />
      ) : null}
      {waiting ? <Loading /> : null}
      {!waiting && ordered.length === 0 ? <Empty description={text.nothing} /> : null}
      <ul className="workbench-items">
        {ordered.map((item) => (
          <li key={item.key}>
            <Link
              to={item.to}
              className={item.urgent ? 'workbench-item workbench-item-urgent' : 'workbench-item'}
            >
              <strong>{item.title}</strong>
              <span>{item.note}</span>
            </Link>
          </li>
        ))}
      </ul>
      <Card title={text.roles} size="small">
        {me.roles.length === 0 ? text.noRoles : null}
        {me.grants.map((grant) => (
          <Tag key={grant.id}>
            {ROLE_NAMES[grant.role]} · {[...grant.regions, ...grant.units].map(({ name }) => name).join('、')}
          </Tag>
        ))}
      </Card>
    </>
  )
}
