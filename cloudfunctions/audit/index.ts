import * as contracts from '@qingjian/shared/audit/audit.contracts'
import { method } from '../platform/serve/method'
import { serveOnWx } from '../platform/wx/serve-on-wx'
import { createAuditRepository } from './audit.repository'
import { sealEntries } from './seal-entries'

export const main = serveOnWx('audit', [method(contracts.sealEntries, sealEntries)], ({ database }) => {
  const entries = createAuditRepository(database)
  return (call) => ({ ...call, entries })
})
