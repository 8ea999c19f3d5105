import type { FunctionDefinition } from './function-definition'
import { FunctionInstance, type InstanceEvents } from './function-instance'
import { createSourceFingerprints } from './source-fingerprints'
import type { WorkerSettings } from './worker-messages'

export interface PoolOptions {
  workerFile: string
  settings: WorkerSettings
  /** Instances that top-level calls share; further calls queue. */
  size: number
  onLog: InstanceEvents['onLog']
}

interface Waiting {
  definition: FunctionDefinition
  resolve(instance: FunctionInstance): void
}

/** Nested calls may start instances beyond the pool's size, up to this many times of it. */
const NESTED_FACTOR = 8
const SURPLUS_IDLE_MILLISECONDS = 3_000

/**
 * Warm worker threads shared by all functions. A call prefers an instance that has its function loaded, then any
 * idle one of the same memory size. A call from inside a function never queues: its caller holds an instance
 * while it waits, so queueing could never end.
 */
export class InstancePool {
  private readonly instances = new Set<FunctionInstance>()
  /** Instances that a call holds. */
  private readonly reserved = new Set<FunctionInstance>()
  private readonly waiting: Waiting[] = []
  private readonly surplusTimers = new Map<FunctionInstance, NodeJS.Timeout>()
  private readonly fingerprints = createSourceFingerprints()
  private closed = false

  constructor(private readonly options: PoolOptions) {}

  get instanceCount(): number {
    return this.instances.size
  }

  /** An instance for one call; give it back with `release`. Undefined when nested calls have used up every instance. */
  async acquire(definition: FunctionDefinition, nested: boolean): Promise<FunctionInstance | undefined> {
    const instance = this.take(definition, nested)
    if (instance !== undefined) return instance
    if (nested) return undefined
    return new Promise((resolve) => this.waiting.push({ definition, resolve }))
  }

  release(instance: FunctionInstance, definition: FunctionDefinition): void {
    this.reserved.delete(instance)
    // Its module failed to load: some of what it required stays in the thread and would hide a repair.
    if (!instance.loaded.has(definition.name)) this.discard(instance)
    if (!instance.gone && this.instances.size > this.options.size) this.retireWhenIdle(instance)
    this.serveWaiting()
  }

  async close(): Promise<void> {
    this.closed = true
    for (const timer of this.surplusTimers.values()) clearTimeout(timer)
    await Promise.all([...this.instances].map((instance) => instance.stop()))
  }

  private take(definition: FunctionDefinition, nested: boolean): FunctionInstance | undefined {
    this.dropStale(definition)
    const idle = [...this.instances].filter((instance) => !instance.gone && !this.reserved.has(instance))
    const fitting = idle.filter((instance) => instance.memoryMegabytes === definition.memoryMegabytes)
    const warm = fitting.find((instance) => instance.loaded.has(definition.name)) ?? fitting[0]
    if (warm !== undefined) return this.reserve(warm)
    const limit = nested ? this.options.size * NESTED_FACTOR : this.options.size
    if (this.instances.size < limit) return this.reserve(this.start(definition.memoryMegabytes))
    const [other] = idle
    if (other === undefined) return undefined
    this.discard(other)
    return this.reserve(this.start(definition.memoryMegabytes))
  }

  private reserve(instance: FunctionInstance): FunctionInstance {
    clearTimeout(this.surplusTimers.get(instance))
    this.surplusTimers.delete(instance)
    this.reserved.add(instance)
    return instance
  }

  private start(memoryMegabytes: number): FunctionInstance {
    const instance: FunctionInstance = new FunctionInstance(
      this.options.workerFile,
      memoryMegabytes,
      this.options.settings,
      {
        onLog: this.options.onLog,
        onLoaded: (definition, sources) => {
          this.fingerprints.remember(definition.name, sources)
          instance.loaded.set(definition.name, this.fingerprints.current(definition))
        },
        onExit: () => {
          this.instances.delete(instance)
          this.reserved.delete(instance)
          if (!this.closed) this.serveWaiting()
        },
      },
    )
    this.instances.add(instance)
    return instance
  }

  /** A changed bundle: instances that hold the old one are stopped at once when idle, or passed over when busy. */
  private dropStale(definition: FunctionDefinition): void {
    const current = this.fingerprints.current(definition)
    for (const instance of this.instances) {
      const loaded = instance.loaded.get(definition.name)
      if (loaded !== undefined && loaded !== current && !this.reserved.has(instance)) this.discard(instance)
    }
  }

  private discard(instance: FunctionInstance): void {
    instance.gone = true
    this.instances.delete(instance)
    void instance.stop()
  }

  private retireWhenIdle(instance: FunctionInstance): void {
    const timer = setTimeout(() => {
      this.surplusTimers.delete(instance)
      if (!this.reserved.has(instance) && this.instances.size > this.options.size) this.discard(instance)
    }, SURPLUS_IDLE_MILLISECONDS)
    this.surplusTimers.set(instance, timer.unref())
  }

  private serveWaiting(): void {
    const next = this.waiting[0]
    if (next === undefined) return
    const instance = this.take(next.definition, false)
    if (instance === undefined) return
    this.waiting.shift()
    next.resolve(instance)
  }
}
