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

/** What a job could not do and will try again; holds no personal data either. */
export interface JobFailure {
  level: 'error'
  at: string
  job: string
  /** The id of what it was about. */
  subject: string
  failures: number
  error: string
}

/** The record of a job's failure, with all that the error says. */
export function jobFailure(
  { failures = 1, job, now, subject }: { now: number; job: string; subject: string; failures?: number },
  error: unknown,
): JobFailure {
  return {
    level: 'error',
    at: new Date(now).toISOString(),
    job,
    subject,
    failures,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }
}

export type Log = (record: CallRecord | JobFailure) => void

/** Writes to standard output, where the platform keeps a function's log. */
// biome-ignore lint/suspicious/noConsole: the platform collects what a function prints
export const consoleLog: Log = (record) => console.log(JSON.stringify(record))
