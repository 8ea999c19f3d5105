import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { listImportProblems } from '@qingjian/shared/org/import.contracts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { messageOf } from '../../lib/failure'
import { ask, remoteKey } from '../../lib/use-remote'
import { CursorTable } from '../../ui/cursor-table'
import { importText as text } from './import.text'

type Problem = ContractOutput<typeof listImportProblems>['problems'][number]

/** Problems in a saved list at most: more than that is a wrong file, not wrong cells. */
const MOST_SAVED = 5000

async function readProblems(importId: string): Promise<Problem[]> {
  const problems: Problem[] = []
  let after: number | undefined
  do {
    const page = await ask(listImportProblems, { importId, after })
    problems.push(...page.problems)
    after = page.next
  } while (after !== undefined && problems.length < MOST_SAVED)
  return problems
}

/** Every bad cell with what to do about it, to be read here or saved as a file. */
export function ProblemList({ fileName, importId }: { importId: string; fileName: string }) {
  const { message } = App.useApp()
  const problems = useInfiniteQuery({
    queryKey: [...remoteKey(listImportProblems, { importId }), 'pages'],
    queryFn: ({ pageParam }) => ask(listImportProblems, { importId, after: pageParam }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last) => last.next,
  })
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
      await saveSheet(`${text.problems}_${fileName}`, [{ name: text.problems, columns, rows }])
    } catch (error) {
      message.error(messageOf(error))
    }
  }
  return (
    <>
      <Button onClick={save} style={{ marginBlock: 'var(--space-2)' }}>
        {text.saveProblems}
      </Button>
      <CursorTable<Problem>
        label={text.problems}
        rowKey={({ column, row, sheet }) => `${sheet}-${row}-${column}`}
        list={{
          rows: problems.data?.pages.flatMap((page) => page.problems) ?? [],
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
          { title: text.value, dataIndex: 'value', render: (value: string) => value || text.empty },
          { title: text.problem, dataIndex: 'problem' },
          { title: text.remedy, dataIndex: 'remedy' },
        ]}
      />
    </>
  )
}
