import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { inRepository } from './built'

/** A program that has said it is ready. */
export interface RunningProgram {
  pid: number
  /** From its start until it said so. */
  milliseconds: number
  /** The line that said so. */
  ready: string
  /** Ends it with everything it has started. */
  stop(): Promise<void>
}

interface ProgramOptions {
  /** What the line contains by which it says that it is ready. */
  readyLine: string
  environment?: NodeJS.ProcessEnv
}

/** Starts a program and waits until it is ready. @throws Error with its output when it ends instead */
export async function startProgram(
  command: string,
  parameters: readonly string[],
  { environment, readyLine }: ProgramOptions,
): Promise<RunningProgram> {
  const started = performance.now()
  // A group of its own, because npm and its scripts start further processes, which have to end with it.
  const child = spawn(command, parameters, {
    cwd: inRepository(),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const closed = once(child, 'close')
  const ready = await lineWith(readyLine, child)
  return {
    pid: child.pid ?? 0,
    milliseconds: performance.now() - started,
    ready,
    async stop() {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
      await closed
    },
  }
}

function lineWith(text: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines: string[] = []
    const read = (line: string) => {
      lines.push(line)
      if (line.includes(text)) resolve(line)
    }
    if (child.stdout) createInterface(child.stdout).on('line', read)
    if (child.stderr) createInterface(child.stderr).on('line', read)
    child.once('close', () => reject(new Error(`it ended before it was ready:\n${lines.join('\n')}`)))
  })
}
