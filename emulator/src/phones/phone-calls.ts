import { randomInt } from 'node:crypto'
import type { Agenda } from '../clock/agenda'
import type { Behaviour } from './behaviour'
import type { Call, CallRequest, PlannedStep } from './call'
import { pressKey, sayGoodbye, speak, takeCall } from './call-script'
import { type CallEvent, callStep } from './call-state'
import { plannedBehaviour } from './planned-behaviour'
import type { RowStore } from './row-store'

/** Who is told what happens in calls. */
export interface CallObserver {
  keyPressed(call: Call, key: string, at: number): Promise<void>
  ended(call: Call): Promise<void>
}

export interface CallsOptions {
  rows: RowStore<Call>
  agenda: Agenda
  now(): number
  ringSeconds: number
  observer: CallObserver
}

/** All calls. Whatever happens to one, by hand or by plan, goes through the table of call states. */
export class PhoneCalls {
  private readonly byId = new Map<string, Call>()

  constructor(private readonly options: CallsOptions) {
    for (const call of options.rows.values()) {
      this.byId.set(call.callId, call)
      this.schedule(call)
    }
  }

  /** Starts ringing. Resolves once the call would survive a kill. */
  async place(request: CallRequest, behaviour: Behaviour): Promise<Call> {
    const now = this.options.now()
    const sequence = this.options.rows.last + 1
    const call: Call = {
      ...request,
      sequence,
      callId: `${100_000_000_000 + sequence}^${randomInt(100_000_000_000, 999_999_999_999)}`,
      placedAt: now,
      state: 'ringing',
      keys: '',
      keyed: false,
      plays: 0,
      lines: [],
      plan: [
        ...plannedBehaviour(behaviour, now),
        { at: now + this.options.ringSeconds * 1000, what: 'ring-out', by: 'machine' },
      ],
    }
    this.byId.set(call.callId, call)
    await this.save(call)
    this.forgetOldest()
    return call
  }

  find(callId: string): Call | undefined {
    return this.byId.get(callId)
  }

  /** In the order in which they were placed. */
  all(): Call[] {
    return [...this.options.rows.values()]
  }

  of(number: string): Call[] {
    return this.all().filter((call) => call.number === number)
  }

  /** @returns false when a call in that state knows no such event, or its menu has had its answer */
  async happen(call: Call, event: CallEvent, at: number, key = ''): Promise<boolean> {
    if (event === 'key' && (call.keyed || call.kind === 'tts')) return false
    const step = callStep(call.state, event, call.keyed)
    if (step === undefined) return false
    call.state = step.to
    call.plan = call.plan.filter(({ by }) => by === 'person')
    if (event === 'answer') takeCall(call, at)
    if (event === 'key') pressKey(call, key, at)
    if (step.to === 'ended') {
      call.endedAt = at
      call.plan = []
      if (step.code !== undefined) call.code = step.code
    }
    await this.save(call)
    if (event === 'key') await this.options.observer.keyPressed(call, key, at)
    if (step.to === 'ended') await this.options.observer.ended(call)
    return true
  }

  async clear(): Promise<void> {
    for (const callId of this.byId.keys()) this.options.agenda.cancel(agendaKey(callId))
    this.byId.clear()
    await this.options.rows.clear()
  }

  /** Rows that have made way for newer ones. */
  private forgetOldest(): void {
    const [oldest] = this.byId.keys()
    if (this.byId.size > this.options.rows.size && oldest !== undefined) this.byId.delete(oldest)
  }

  private async save(call: Call): Promise<void> {
    await this.options.rows.put(call.sequence, call)
    this.schedule(call)
  }

  private schedule(call: Call): void {
    const next = earliest(call.plan)
    if (next === undefined) this.options.agenda.cancel(agendaKey(call.callId))
    else this.options.agenda.at(agendaKey(call.callId), next.at, () => this.carryOut(call, next))
  }

  private async carryOut(call: Call, step: PlannedStep): Promise<void> {
    call.plan = call.plan.filter((planned) => planned !== step)
    if (step.what === 'speak-again') speak(call, step.at)
    else if (step.what === 'say-goodbye') sayGoodbye(call, step.at)
    else await this.happen(call, step.what, step.at, step.key)
    await this.save(call)
  }
}

function agendaKey(callId: string): string {
  return `call ${callId}`
}

function earliest(plan: PlannedStep[]): PlannedStep | undefined {
  return plan.reduce<PlannedStep | undefined>(
    (found, step) => (found === undefined || step.at < found.at ? step : found),
    undefined,
  )
}
