import * as contracts from '@qingjian/shared/audit/audit.contracts'
import { type Method, method } from '../platform/serve/method'
import type { AuditDependencies } from './audit.dependencies'
import { exportEntries } from './export-entries'
import { sealEntries } from './seal-entries'
import { searchEntries } from './search-entries'
import { startSearch } from './start-search'
import { verifyChain } from './verify-chain'

/** Every method of the function, and the use case that serves it. */
export const AUDIT_METHODS: readonly Method<AuditDependencies>[] = [
  method(contracts.startSearch, startSearch),
  method(contracts.searchEntries, searchEntries),
  method(contracts.exportEntries, exportEntries),
  method(contracts.verifyChain, verifyChain),
  method(contracts.sealEntries, sealEntries),
]
