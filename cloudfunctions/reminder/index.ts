import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeReminder } from './reminder.composition'
import { REMINDER_METHODS } from './reminder.methods'

export const main = serveOnWx('reminder', REMINDER_METHODS, composeReminder)
