import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeIdentity } from './identity.composition'
import { IDENTITY_METHODS } from './identity.methods'

export const main = serveOnWx('identity', IDENTITY_METHODS, composeIdentity)
