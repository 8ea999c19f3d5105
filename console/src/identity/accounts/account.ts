import type { accountView } from '@qingjian/shared/identity/identity-fields'
import type { InferOutput } from 'valibot'

/** A person with their phone's binding and every role they have or had. */
export type Account = InferOutput<typeof accountView>
