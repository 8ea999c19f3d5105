import { PageHeader } from '../../ui/page-header'
import { FoundLines } from '../line/found-lines'
import { watchText } from '../watch.text'
import { SearchFiltersBar } from './search-filters'
import { useWanted } from './use-wanted'

const text = watchText.search

/** Published lines by place, year, kind, fund, item, amount and name. */
export default function SearchPage() {
  const { change, clear, filters, wanted } = useWanted()
  return (
    <>
      <PageHeader title={text.title} note={text.note} />
      <SearchFiltersBar filters={filters} change={change} clear={clear} />
      <FoundLines label={text.list} wanted={wanted} />
    </>
  )
}
