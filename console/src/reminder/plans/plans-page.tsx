import { listPlans } from '@qingjian/shared/reminder/reminder.contracts'
import { REMINDER_KIND_NAMES } from '@qingjian/shared/reminder/reminder-kinds'
import { Button, Empty, Table } from 'antd'
import { Link, useNavigate } from 'react-router'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { PageHeader } from '../../ui/page-header'
import '../reminder.css'
import { NextDays } from './next-days'
import { PlanStanding } from './plan-standing'
import { audienceSummary, whenWords } from './plan-words'
import { plansText as text } from './plans.text'

/** Every plan: when, whom, with which words, and where it stands. */
export default function PlansPage() {
  const navigate = useNavigate()
  const { data, error, isLoading, refetch } = useRemote(listPlans, {})
  return (
    <>
      <PageHeader
        title={text.title}
        note={text.note}
        actions={
          data?.mayWrite ? (
            <Button type="primary" size="large" onClick={() => navigate('/reminder/plans/new')}>
              {text.create}
            </Button>
          ) : undefined
        }
      />
      {error ? <FailureNotice message={messageOf(error)} onRetry={() => void refetch()} /> : null}
      <section aria-label={text.title}>
        <Table
          dataSource={data?.plans ?? []}
          rowKey={({ id }) => id}
          loading={isLoading}
          pagination={false}
          size="middle"
          scroll={{ x: 'max-content' }}
          locale={{
            emptyText: (
              <Empty
                image={Empty.PRESENTED_IMAGE_SIMPLE}
                description={data?.mayWrite === false ? text.emptyForReaders : text.empty}
              />
            ),
          }}
          columns={[
            {
              title: text.name,
              key: 'name',
              width: 240,
              render: (_, { id, kind, name }) => (
                <>
                  <Link to={`/reminder/plans/${id}`}>
                    <strong>{name}</strong>
                  </Link>
                  <small className="reminder-under">{REMINDER_KIND_NAMES[kind]}</small>
                </>
              ),
            },
            {
              title: text.state,
              key: 'state',
              width: 150,
              render: (_, plan) => <PlanStanding plan={plan} />,
            },
            {
              title: text.whenAndWho,
              key: 'when',
              render: (_, { content }) => (
                <div className="reminder-wrapped">
                  {whenWords(content.when)}
                  <small className="reminder-under">
                    {audienceSummary(content.audience, content.exceptions)}
                  </small>
                </div>
              ),
            },
            {
              title: text.template,
              key: 'template',
              width: 200,
              render: (_, { content, templateName }) => (
                <>
                  {templateName}
                  <small className="reminder-under">{content.bySms ? text.bySms : text.inboxOnly}</small>
                </>
              ),
            },
            {
              title: text.nextDays,
              key: 'next',
              width: 170,
              render: (_, plan) => <NextDays plan={plan} />,
            },
          ]}
        />
      </section>
    </>
  )
}
