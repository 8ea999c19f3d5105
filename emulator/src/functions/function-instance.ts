import { Worker } from 'node:worker_threads'
import type { FunctionDefinition } from './function-definition'
import type { FailureKind } from './function-failure'
import type { InvokeMessage, LogLine, WorkerMessage, WorkerSettings } from './worker-messages'

export type CallOutcome =
  | { ok: true; result: string; durationMs: number }
  | { ok: false; kind: FailureKind; message: string; stack?: string; durationMs: number }

export interface InstanceEvents {
  onLog(requestId: string | undefined, line: LogLine): void
  onLoaded(definition: FunctionDefinition, sources: string[]): void
  onExit(instance: FunctionInstance): void
}

/** Loading a module is not part of a call's time limit, but must end some day. */
const LOAD_LIMIT_MILLISECONDS = 15_000

/** One worker thread: several functions may be loaded in it, one call runs at a time. */
export class FunctionInstance {
  /** Function name → fingerprint of the sources that were loaded. */
  readonly loaded = new Map<string, string>()
  private readonly worker: Worker
  private readonly exited: Promise<number>
  private settle: ((outcome: CallOutcome) => void) | undefined
  private current: { definition: FunctionDefinition; startedAt: number; timer?: NodeJS.Timeout } | undefined
  private outOfMemory = false
  private lastError: Error | undefined
  gone = false

  constructor(
    file: string,
    readonly memoryMegabytes: number,
    settings: WorkerSettings,
    private readonly events: InstanceEvents,
  ) {
    this.worker = new Worker(file, {
      workerData: settings,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 16 },
    })
    this.worker.on('message', (message: WorkerMessage) => this.receive(message))
    this.worker.on('error', (error: Error & { code?: string }) => {
      this.lastError = error
      this.outOfMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    })
    this.exited = new Promise((resolve) => this.worker.once('exit', resolve))
    void this.exited.then((code) => this.afterExit(code))
  }

  get busy(): boolean {
    return this.current !== undefined
  }

  /** Runs one call. The time limit starts when the module is loaded. Never rejects. */
  run(definition: FunctionDefinition, message: InvokeMessage): Promise<CallOutcome> {
    return new Promise((resolve) => {
      this.settle = resolve
      this.current = { definition, startedAt: performance.now() }
      this.limit(
        LOAD_LIMIT_MILLISECONDS,
        `${definition.name} did not load within ${LOAD_LIMIT_MILLISECONDS} ms`,
      )
      this.worker.postMessage(message)
    })
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
  }

  private receive(message: WorkerMessage): void {
    if (message.type === 'log') this.events.onLog(message.requestId, message.line)
    else if (message.type === 'loaded') this.startTheClock(message.sources)
    else this.finish(this.outcomeOf(message))
  }

  private startTheClock(sources: string[]): void {
    if (this.current === undefined) return
    const { definition } = this.current
    this.current.startedAt = performance.now()
    const seconds = definition.timeoutSeconds
    this.limit(seconds * 1000, `Invoking task timed out after ${seconds} seconds`)
    this.events.onLoaded(definition, sources)
  }

  private outcomeOf(message: Extract<WorkerMessage, { type: 'result' | 'failure' }>): CallOutcome {
    const durationMs = this.elapsed()
    if (message.type === 'result') return { ok: true, result: message.result, durationMs }
    return { ok: false, kind: 'execution', message: message.message, stack: message.stack, durationMs }
  }

  private limit(milliseconds: number, message: string): void {
    if (this.current === undefined) return
    clearTimeout(this.current.timer)
    this.current.timer = setTimeout(() => {
      this.gone = true
      const durationMs = this.elapsed()
      void this.stop()
      this.finish({ ok: false, kind: 'time-limit', message, durationMs })
    }, milliseconds)
  }

  private afterExit(code: number): void {
    this.gone = true
    if (this.current !== undefined) {
      const { memoryMegabytes } = this.current.definition
      const durationMs = this.elapsed()
      if (this.outOfMemory) {
        this.finish({
          ok: false,
          kind: 'memory-limit',
          message: `Memory limit of ${memoryMegabytes} MB exceeded`,
          durationMs,
        })
      } else {
        const message =
          this.lastError === undefined ? `Process exited with code ${code}` : String(this.lastError)
        this.finish({ ok: false, kind: 'execution', message, stack: this.lastError?.stack, durationMs })
      }
    }
    this.events.onExit(this)
  }

  private elapsed(): number {
    return performance.now() - (this.current?.startedAt ?? performance.now())
  }

  private finish(outcome: CallOutcome): void {
    clearTimeout(this.current?.timer)
    const settle = this.settle
    this.current = undefined
    this.settle = undefined
    settle?.(outcome)
  }
}
