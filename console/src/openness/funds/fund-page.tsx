import { SOURCE_LEVEL_NAMES } from '@qingjian/shared/openness/line-kinds'
import { readFund } from '@qingjian/shared/openness/public.contracts'
import { Alert, Empty } from 'antd'
import { Link, useParams } from 'react-router'
import { CallFailure, messageOf } from '../../lib/failure'
import { useFilters } from '../../lib/use-filters'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { PageHeader } from '../../ui/page-header'
import { fundText as text } from '../fund.text'
import '../openness.css'
import { FlowCard } from './flow-card'
import type { FundDetail } from './flow-shape'
import './funds.css'
import { HolderLinesCard } from './holder-lines-card'
import { problemWords } from './holder-words'
import { HoldersCard } from './holders-card'
import { PolicyCard } from './policy-card'

const MOST_NAMED = 5

/** Whose books do not balance, in words; more than a few stand in the table. */
function Problems({ nodes }: Pick<FundDetail, 'nodes'>) {
  const wrong = nodes.flatMap((node) => {
    const words = problemWords(node)
    return words === undefined ? [] : [{ id: node.id, words: text.problem(node.name, words) }]
  })
  if (wrong.length === 0) return null
  return (
    <Alert
      type="error"
      showIcon
      className="openness-notice"
      title={text.problemTitle(wrong.length)}
      description={
        <ul className="fund-problems">
          {wrong.slice(0, MOST_NAMED).map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      }
    />
  )
}

function FundView({ fund }: { fund: FundDetail }) {
  const [filters, change] = useFilters(['holder', 'town', 'problems'])
  const { id, item, sourceLevel, year } = fund.fund
  const choose = (holder: string | undefined) => change({ holder })
  return (
    <>
      <PageHeader
        title={item}
        note={text.above(year, sourceLevel === undefined ? undefined : SOURCE_LEVEL_NAMES[sourceLevel])}
      />
      <Problems nodes={fund.nodes} />
      <PolicyCard fund={fund} />
      <FlowCard
        fund={fund}
        chosen={filters.holder}
        openTown={filters.town}
        onHolder={choose}
        onTown={(town) => change({ town })}
      />
      <HoldersCard
        nodes={fund.nodes}
        isOnlyProblems={filters.problems !== undefined}
        onOnlyProblems={(only) => change({ problems: only ? 'yes' : undefined })}
        onHolder={choose}
      />
      <HolderLinesCard
        fundId={id}
        holder={fund.nodes.find((node) => node.id === filters.holder)}
        onAll={() => choose(undefined)}
      />
    </>
  )
}

/** One fund from its policy down to the villages, and the single lines behind it. */
export default function FundPage() {
  const { fundId = '' } = useParams()
  const read = useRemote(readFund, { fundId })
  if (read.error instanceof CallFailure && read.error.failure.code === 'NOT_FOUND') {
    return (
      <Empty description={text.missing}>
        <Link to="/openness/funds">{text.backToList}</Link>
      </Empty>
    )
  }
  if (read.error && !read.data) {
    return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  }
  if (!read.data || read.isPlaceholderData) return <Loading />
  return <FundView key={fundId} fund={read.data} />
}
