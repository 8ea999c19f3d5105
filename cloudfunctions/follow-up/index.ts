import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeFollowUp } from './follow-up.composition'
import { FOLLOW_UP_METHODS } from './follow-up.methods'

export const main = serveOnWx('follow-up', FOLLOW_UP_METHODS, composeFollowUp)
