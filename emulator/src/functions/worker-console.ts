import { format } from 'node:util'
import type { LogLevel, LogLine } from './worker-messages'

const LEVELS: LogLevel[] = ['debug', 'info', 'log', 'warn', 'error']

/** Sends everything that a function prints to `report`, level by level, instead of to the terminal. */
export function captureConsole(report: (line: LogLine) => void): void {
  const print = (level: LogLevel, text: string): void => report({ at: Date.now(), level, text })
  for (const level of LEVELS) console[level] = (...parts: unknown[]) => print(level, format(...parts))
  console.trace = (...parts: unknown[]) => print('error', `Trace: ${format(...parts)}`)
  process.stdout.write = capturedWrite((text) => print('log', text))
  process.stderr.write = capturedWrite((text) => print('error', text))
}

function capturedWrite(print: (text: string) => void): typeof process.stdout.write {
  return ((chunk: string | Uint8Array) => {
    const text = (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()).trimEnd()
    if (text !== '') print(text)
    return true
  }) as typeof process.stdout.write
}
