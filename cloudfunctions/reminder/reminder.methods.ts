import type { Method } from '../platform/serve/method'
import type { ReminderDependencies } from './reminder.dependencies'

/** Every method of the function, and the use case that serves it. */
export const REMINDER_METHODS: readonly Method<ReminderDependencies>[] = []
