import type { BookImportView } from '@qingjian/shared/openness/import.contracts'

/** An import of accounts that has just begun. */
export function sampleImport(changes: Partial<BookImportView> = {}): BookImportView {
  return {
    id: 'import-1',
    kind: 'accounts',
    fileName: '账目.xlsx',
    title: '2026年账目',
    state: 'collecting',
    receivedRows: 0,
    checkedRows: 0,
    problemCount: 0,
    startedAt: Date.UTC(2026, 10, 28, 1),
    startedBy: '马海燕',
    ...changes,
  }
}
