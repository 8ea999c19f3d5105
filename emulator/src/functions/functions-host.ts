import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock/clock'
import type { Caller, Source } from './caller'
import type { FunctionCatalogue } from './function-catalogue'
import type { FunctionDefinition } from './function-definition'
import { type EnvironmentSettings, functionEnvironment } from './function-environment'
import { FunctionFailure } from './function-failure'
import type { CallOutcome } from './function-instance'
import { InstancePool } from './instance-pool'
import type { Invocation, InvocationLog } from './invocation-log'
import type { Session, Sessions } from './sessions'

export interface HostOptions {
  catalogue: FunctionCatalogue
  environment: EnvironmentSettings
  clock: Clock
  sessions: Sessions
  invocations: InvocationLog
  workerFile: string
  instances: number
}

export interface FunctionCall {
  name: string
  /** The event as JSON text of an object. */
  event: string
  caller: Caller
  source: Source
  /** Set when a function makes the call. */
  parent?: Session
}

/** The result as JSON text. */
export interface FunctionAnswer {
  requestId: string
  result: string
}

const DEEPEST_NESTING = 8
/** Platform limit of one synchronous result. */
const LARGEST_RESULT_BYTES = 6 * 1024 * 1024

/** Runs functions as the platform does: own environment per call, time and memory limits, contained crashes. */
export class FunctionsHost {
  private readonly pool: InstancePool

  constructor(private readonly options: HostOptions) {
    this.pool = new InstancePool({
      workerFile: options.workerFile,
      settings: { clockOffset: options.clock.sharedOffset },
      size: options.instances,
      onLog: (requestId, line) => {
        if (requestId !== undefined) options.invocations.addLine(requestId, line)
      },
    })
  }

  get instanceCount(): number {
    return this.pool.instanceCount
  }

  /** @throws FunctionFailure when there is no such function, or the call gave no result */
  async invoke(call: FunctionCall): Promise<FunctionAnswer> {
    const requestId = randomUUID()
    const definition = this.options.catalogue.find(call.name)
    if (definition === undefined) {
      throw new FunctionFailure(
        'not-found',
        `[ResourceNotFound.Function] function not found: ${call.name}`,
        requestId,
      )
    }
    if (definition.problem !== undefined)
      throw new FunctionFailure('execution', definition.problem, requestId)
    const depth = call.parent === undefined ? 0 : call.parent.depth + 1
    if (depth > DEEPEST_NESTING)
      throw new FunctionFailure('busy', `functions call each other ${depth} deep`, requestId)
    const invocation = this.record(requestId, call)
    const outcome = await this.run(definition, call, requestId, depth)
    return this.settle(invocation, outcome)
  }

  async close(): Promise<void> {
    await this.pool.close()
  }

  private record(requestId: string, call: FunctionCall): Invocation {
    const { action } = Object(JSON.parse(call.event)) as { action?: unknown }
    return this.options.invocations.begin({
      requestId,
      function: call.name,
      ...(typeof action === 'string' ? { action } : {}),
      source: call.source,
      caller: call.caller,
      ...(call.parent === undefined ? {} : { parentRequestId: call.parent.requestId }),
      startedAt: this.options.clock.now(),
    })
  }

  private async run(
    definition: FunctionDefinition,
    call: FunctionCall,
    requestId: string,
    depth: number,
  ): Promise<CallOutcome> {
    const instance = await this.pool.acquire(definition, depth > 0)
    if (instance === undefined) {
      return { ok: false, kind: 'busy', message: 'no instance left for a nested call', durationMs: 0 }
    }
    const { caller, source } = call
    const sessionToken = this.options.sessions.open({ requestId, caller, source, depth })
    const environment = functionEnvironment(definition, this.options.environment, {
      caller,
      source,
      sessionToken,
    })
    try {
      return await instance.run(definition, {
        requestId,
        functionName: definition.name,
        entry: definition.entry,
        directory: definition.directory,
        event: call.event,
        environment,
        context: this.context(definition, requestId, environment),
      })
    } finally {
      this.pool.release(instance, definition)
    }
  }

  private context(
    definition: FunctionDefinition,
    requestId: string,
    environment: Record<string, string>,
  ): Record<string, unknown> {
    return {
      request_id: requestId,
      function_name: definition.name,
      function_version: '$LATEST',
      namespace: this.options.environment.environmentId,
      memory_limit_in_mb: definition.memoryMegabytes,
      time_limit_in_ms: definition.timeoutSeconds * 1000,
      environment: JSON.stringify(environment),
    }
  }

  private settle(invocation: Invocation, outcome: CallOutcome): FunctionAnswer {
    const { requestId } = invocation
    invocation.durationMs = outcome.durationMs
    if (!outcome.ok) {
      invocation.status = 'failed'
      invocation.failure = outcome.stack ?? outcome.message
      throw new FunctionFailure(outcome.kind, outcome.message, requestId)
    }
    if (Buffer.byteLength(outcome.result) > LARGEST_RESULT_BYTES) {
      invocation.status = 'failed'
      invocation.failure = 'The size of response exceeds the upper limit (6MB)'
      throw new FunctionFailure('too-large', invocation.failure, requestId)
    }
    invocation.status = 'succeeded'
    return { requestId, result: outcome.result }
  }
}
