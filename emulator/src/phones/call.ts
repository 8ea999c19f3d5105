import type { CallCode, CallEvent, CallState } from './call-state'

/** What was said, or pressed, in a call. */
export interface CallLine {
  at: number
  who: 'machine' | 'person'
  text: string
}

/** Something that will happen to a call by itself. */
export interface PlannedStep {
  at: number
  what: CallEvent | 'speak-again' | 'say-goodbye'
  key?: string
  /** The machine's steps are dropped whenever somebody does something. */
  by: 'machine' | 'person'
}

/** What a gateway asks for. */
export interface CallRequest {
  kind: 'tts' | 'ivr'
  number: string
  showNumber: string
  outId: string
  /** What is said first. */
  start: string
  playTimes: number
  /** Key → what is said after it. */
  menu: Record<string, string>
  /** Said at the end of every call with a menu; may be empty. */
  bye: string
  /** How long a key is waited for. */
  timeoutMs: number
}

export interface Call extends CallRequest {
  sequence: number
  callId: string
  /** UTC milliseconds on the emulator's clock, as all instants here. */
  placedAt: number
  answeredAt?: number
  endedAt?: number
  state: CallState
  code?: CallCode
  /** Every key that was pressed. */
  keys: string
  /** Whether one of them was on the menu. */
  keyed: boolean
  /** How often the first text was said. */
  plays: number
  lines: CallLine[]
  plan: PlannedStep[]
}

const MILLISECONDS_A_CHARACTER = 250

/** How long a text takes to say. */
export function speakingTime(text: string): number {
  return text.length * MILLISECONDS_A_CHARACTER
}

/** Whole seconds that were talked; 0 when nobody answered. */
export function callSeconds({ answeredAt, endedAt }: Call): number {
  return answeredAt === undefined || endedAt === undefined ? 0 : Math.ceil((endedAt - answeredAt) / 1000)
}
