import type { startSearch } from '@qingjian/shared/audit/audit.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import { useState } from 'react'
import { formatInstant } from '../ui/format-instant'
import { PageHeader } from '../ui/page-header'
import { auditText as text } from './audit.text'
import { AuditFilterBar } from './search/audit-filter-bar'
import { BeginSearch } from './search/begin-search'
import { EntryList } from './search/entry-list'
import { ExportButton } from './search/export-button'
import { useAuditFilters } from './search/use-audit-filters'

type SearchSession = ContractOutput<typeof startSearch>

/** The log, to be searched: first why, then what. */
export default function AuditPage() {
  const [session, setSession] = useState<SearchSession>()
  const [filters, change] = useAuditFilters()
  if (session === undefined) {
    return (
      <>
        <PageHeader title={text.title} note={text.note} />
        <BeginSearch onBegun={setSession} />
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={text.title}
        note={`${text.note}${text.until(formatInstant(session.expiresAt))}`}
        actions={<ExportButton filters={filters} />}
      />
      <AuditFilterBar features={session.features} filters={filters} change={change} />
      <EntryList
        search={session.search}
        filters={filters}
        change={change}
        onEnded={() => setSession(undefined)}
      />
    </>
  )
}
