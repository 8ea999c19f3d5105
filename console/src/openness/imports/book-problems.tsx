import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listBookProblems } from '@qingjian/shared/openness/import.contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { messageOf } from '../../lib/failure'
import { ask, remoteKey } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { importText as text } from '../import.text'
import './imports.css'

type Problem = ContractOutput<typeof listBookProblems>['problems'][number]

async function readProblems(importId: string): Promise<Problem[]> {
  const problems: Problem[] = []
  let after: number | undefined
  do {
    const page = await ask(listBookProblems, { importId, ...(after === undefined ? {} : { after }) })
    problems.push(...page.problems)
    after = page.next
  } while (after !== undefined)
  return problems
}

interface BookProblemsProps {
  importId: string
  fileName: string
  /** Those that are not kept in words included. */
  problemCount: number
}

/** Every bad cell with what to do about it, to be read here or saved as a file. */
export function BookProblems({ fileName, importId, problemCount }: BookProblemsProps) {
  const { message } = App.useApp()
  const problems = useInfiniteQuery({
    queryKey: [...remoteKey(listBookProblems, { importId }), 'pages'],
    queryFn: ({ pageParam }) =>
      ask(listBookProblems, { importId, ...(pageParam === undefined ? {} : { after: pageParam }) }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => last.next,
  })
  const shown = problems.data?.pages.flatMap((page) => page.problems) ?? []
  const isCut = problems.data !== undefined && !problems.hasNextPage && shown.length < problemCount
  const save = async () => {
    try {
      const rows = (await readProblems(importId)).map((one) => [
        one.sheet,
        String(one.row),
        one.column,
        one.value,
        one.problem,
        one.remedy,
      ])
      const { saveSheet } = await import('../../lib/excel/save-sheet')
      const columns = [text.sheet, text.row, text.column, text.value, text.problem, text.remedy]
      const name = fileName.replace(/\.\w+$/, '')
      await saveSheet(`${text.problems}_${name}.xlsx`, [{ name: text.problems, columns, rows }])
    } catch (error) {
      message.error(messageOf(error))
    }
  }
  return (
    <section className="import-problems">
      <div className="import-problems-head">
        <h2 className="openness-card-title">{text.problems}</h2>
        <Button onClick={save}>{text.saveProblems}</Button>
      </div>
      {isCut ? <p>{text.shownProblems(shown.length, problemCount)}</p> : null}
      <CursorTable<Problem>
        label={text.problems}
        rowKey={({ column, problem, row, sheet }) => `${sheet} ${row} ${column} ${problem}`}
        list={{
          rows: shown,
          isLoading: problems.isLoading,
          isLoadingMore: problems.isFetchingNextPage,
          hasMore: problems.hasNextPage,
          error: problems.error,
          loadMore: () => void problems.fetchNextPage(),
          reload: () => void problems.refetch(),
        }}
        columns={[
          { title: text.sheet, dataIndex: 'sheet' },
          { title: text.row, dataIndex: 'row' },
          { title: text.column, dataIndex: 'column' },
          {
            title: text.value,
            key: 'value',
            render: (_, { value }) => <div className="import-value">{value || text.empty}</div>,
          },
          { title: text.problem, dataIndex: 'problem' },
          {
            title: text.remedy,
            key: 'remedy',
            render: (_, { remedy }) => <div className="import-value">{remedy}</div>,
          },
        ]}
      />
    </section>
  )
}
