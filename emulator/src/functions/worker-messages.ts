export type LogLevel = 'debug' | 'info' | 'log' | 'warn' | 'error'

export interface LogLine {
  /** UTC milliseconds on the emulator's clock. */
  at: number
  level: LogLevel
  text: string
}

/** What a worker thread is started with. */
export interface WorkerSettings {
  clockOffset: SharedArrayBuffer
}

/** To the worker: run one call. Event and result travel as JSON text, as they do on the platform. */
export interface InvokeMessage {
  requestId: string
  functionName: string
  entry: string
  directory: string
  event: string
  environment: Record<string, string>
  context: Record<string, unknown>
}

/** From the worker, in this order: loaded, any number of logs, then one result or failure. */
export type WorkerMessage =
  | { type: 'loaded'; requestId: string; sources: string[] }
  | { type: 'log'; requestId: string | undefined; line: LogLine }
  | { type: 'result'; requestId: string; result: string }
  | { type: 'failure'; requestId: string; message: string; stack: string }
