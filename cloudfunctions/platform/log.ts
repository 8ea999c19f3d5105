/** One line a call, as JSON; holds no input, no openid and no personal data. */
export interface CallRecord {
  level: 'info' | 'warn' | 'error'
  at: string
  function: string
  action: string
  requestId?: string
  actor: string
  code: string
  milliseconds: number
  databaseCalls: number
  reference?: string
  error?: string
}

export type Log = (record: CallRecord) => void

/** Writes to standard output, where the platform keeps a function's log. */
// biome-ignore lint/suspicious/noConsole: the platform collects what a function prints
export const consoleLog: Log = (record) => console.log(JSON.stringify(record))
