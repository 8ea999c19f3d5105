import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeOrg } from './org.composition'
import { ORG_METHODS } from './org.methods'

export const main = serveOnWx('org', ORG_METHODS, composeOrg)
