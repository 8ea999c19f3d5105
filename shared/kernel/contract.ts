import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { ConfirmationText } from './confirmation'
import type { StaffRole } from './roles'

/**
 * Who may call a method.
 * `anyone`: no identity needed, and none looked up unless `isRecognised` says that whoever is known is to be known to the
 * use case, which costs a read. `citizen`: anyone with a WeChat openid, staff included, on the phone only. `member`:
 * anyone bound to a personnel record, whatever their roles, on the phone or also from a session at a PC. `staff`: holders
 * of one of the roles, for things inside the grant's scope, on the phone or at a PC. `timer`: the platform's own timers
 * and nobody else.
 */
export type Access =
  | { audience: 'anyone'; isRecognised?: true }
  | { audience: 'citizen'; scope: 'own' | 'all' }
  | { audience: 'member'; at: 'phone' | 'anywhere' }
  | { audience: 'staff'; roles: readonly StaffRole[]; scope: 'place' | 'all' }
  | { audience: 'timer' }

/**
 * How a repeated write stays one write.
 * `read`: nothing is written. `natural`: ids are derived from the input, so a repeat meets its own row.
 * `key`: the platform stores the answer under the caller's requestId and gives it again.
 */
export type Idempotency = 'read' | 'natural' | 'key'

/** One method: the single place where its input, output, callers and limits are declared. */
export interface Contract<
  Input extends GenericSchema = GenericSchema,
  Output extends GenericSchema = GenericSchema,
> {
  /** The cloud function that serves it, which is also the feature's folder in every tree. */
  feature: string
  action: string
  input: Input
  output: Output
  access: Access
  idempotency: Idempotency
  /** Calls that one caller may make in a minute, counted in each function instance. */
  callsPerMinute: number
  /** Characters that the input may have as JSON where it needs more than others; the platform takes 100 KB. */
  mostCharacters?: number
  /** Set for sensitive methods: a call from a PC goes through once its holder has confirmed this text on the phone. */
  confirmation?(input: InferOutput<Input>): ConfirmationText
}

export type ContractInput<C extends Contract> = InferInput<C['input']>
export type ParsedInput<C extends Contract> = InferOutput<C['input']>
export type ContractOutput<C extends Contract> = InferOutput<C['output']>

/**
 * Declares a method; the types of its input and output are kept for both ends of the call. Free of side effects, so that
 * a bundle leaves out the methods that it does not name.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineContract<const Input extends GenericSchema, const Output extends GenericSchema>(
  contract: Contract<Input, Output>,
): Contract<Input, Output> {
  return contract
}

/** The event that reaches a function. Identity is never part of it: it comes from the platform. */
export interface CallEvent {
  action: string
  data: unknown
  /** Chosen by the caller, the same for every repeat of one intent; required for writes. */
  requestId?: string
  /** A PC's session token; the phone has none, since the platform says whose it is. */
  session?: string
  /** Which confirmation, given on the phone, this call uses up. */
  confirmation?: string
}
