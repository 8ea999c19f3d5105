import { listTemplates } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_KIND_NAMES, REMINDER_KINDS } from '@qingjian/shared/reminder/reminder-kinds'
import { Button, Empty, Select, Table } from 'antd'
import { Link, useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { FilterBar } from '../../ui/filter-bar'
import { formatInstant } from '../../ui/format-instant'
import { PageHeader } from '../../ui/page-header'
import '../reminder.css'
import { reminderText } from '../reminder.text'
import { TemplateWords } from './template-words'
import { templatesText as text } from './templates.text'

const KINDS = REMINDER_KINDS.map((value) => ({ value, label: REMINDER_KIND_NAMES[value] }))

/** Every template: what it says, how many messages that takes, and whether the provider knows it. */
export default function TemplatesPage() {
  const navigate = useNavigate()
  const [filters, change] = useFilters(['kind'])
  const kind = REMINDER_KINDS.find((one) => one === filters.kind)
  const { data, error, isLoading, refetch } = useRemote(listTemplates, {})
  const shown = (data?.templates ?? []).filter((one) => kind === undefined || one.kind === kind)
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          data?.mayWrite ? (
            <Button type="primary" size="large" onClick={() => navigate('/reminder/templates/new')}>
              {text.create}
            </Button>
          ) : undefined
        }
      />
      {error ? <FailureNotice message={messageOf(error)} onRetry={() => void refetch()} /> : null}
      <FilterBar label={text.kind}>
        <Select
          allowClear
          aria-label={text.kind}
          placeholder={text.allKinds}
          options={KINDS}
          value={kind}
          onChange={(value?: string) => change({ kind: value })}
          style={{ width: 180 }}
        />
      </FilterBar>
      <section aria-label={text.title}>
        <Table
          dataSource={shown}
          rowKey={({ id }) => id}
          loading={isLoading}
          pagination={false}
          size="middle"
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.empty} /> }}
          columns={[
            {
              title: text.name,
              key: 'name',
              width: 220,
              render: (_, one) => (
                <>
                  <Link to={`/reminder/templates/${one.id}`}>
                    <strong>{one.name}</strong>
                  </Link>
                  <small className="reminder-under">
                    {REMINDER_KIND_NAMES[one.kind]} · {text.version(one.version)}
                    {one.retired ? ` · ${text.retired}` : ''}
                  </small>
                </>
              ),
            },
            {
              title: text.words,
              key: 'words',
              render: (_, one) => (
                <div className="reminder-wrapped">
                  <TemplateWords text={one.text} />
                </div>
              ),
            },
            {
              title: text.parts,
              key: 'parts',
              width: 110,
              render: (_, { parts }) => reminderText.partsRange(parts.least, parts.most),
            },
            {
              title: text.code,
              key: 'code',
              width: 170,
              render: (_, { providerCode }) =>
                providerCode ?? <span className="reminder-none">{text.noCode}</span>,
            },
            {
              title: text.changed,
              key: 'changed',
              width: 160,
              render: (_, { changedAt, changedBy }) => (
                <>
                  {formatInstant(changedAt)}
                  <small className="reminder-under">{changedBy}</small>
                </>
              ),
            },
          ]}
        />
      </section>
    </>
  )
}
