import { readDraftAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import type { AnnouncementContentView } from '@qingjian/shared/openness/announcements/announcement-fields'
import { fieldsOf } from '@qingjian/shared/openness/announcements/announcement-words'
import { flowChartOf } from '@qingjian/shared/openness/powers/flow-chart'
import { messageOf } from '../../lib/failure'
import { useRemote } from '../../lib/use-remote'
import { FailureNotice } from '../../ui/failure-notice'
import { Loading } from '../../ui/loading'
import { FlowChart } from '../powers/flow-chart'
import '../publications/print.css'

/** Fields that stand above, are drawn and not written out, or that nobody can use on a wall. */
const NOT_ON_PAPER = ['标题', '名称', '表格', '测一测', '办理步骤', '附件']

interface NoticeContentProps {
  publicationId: string
  /** Names of places, by their ids. */
  regionNames: ReadonlyMap<string, string>
}

function Rows({
  content,
  titles,
}: {
  content: AnnouncementContentView
  titles: ReadonlyMap<string, string>
}) {
  const written = fieldsOf(content).flatMap(({ name, written: wordsOf }) => {
    const said = NOT_ON_PAPER.includes(name) ? '' : wordsOf(content, titles)
    return said === '' ? [] : [{ name, said }]
  })
  const own = content.kind === 'affair' ? content.table : []
  const rows = [...written, ...own.map(({ name, value }) => ({ name, said: value }))]
  return (
    <table className="notice-facts">
      <tbody>
        {rows.map(({ name, said }) => (
          <tr key={`${name} ${said}`}>
            <th scope="row">{name}</th>
            <td>{said}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What an announcement says, field by field, as it hangs on the board; of a power with its flow chart. */
export function NoticeContent({ publicationId, regionNames }: NoticeContentProps) {
  const read = useRemote(readDraftAnnouncement, { id: publicationId })
  if (read.error) return <FailureNotice message={messageOf(read.error)} onRetry={() => void read.refetch()} />
  if (!read.data) return <Loading />
  const { content, links } = read.data
  const titles = new Map([...regionNames, ...links.map(({ id, title }) => [id, title] as const)])
  return (
    <>
      <Rows content={content} titles={titles} />
      {content.kind === 'power' ? <FlowChart boxes={flowChartOf(content.steps)} /> : null}
    </>
  )
}
