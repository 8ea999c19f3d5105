import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeAudit } from './audit.composition'
import { AUDIT_METHODS } from './audit.methods'

export const main = serveOnWx('audit', AUDIT_METHODS, composeAudit)
