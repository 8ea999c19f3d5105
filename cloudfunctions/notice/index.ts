import { serveHttpOnWx } from '../platform/wx/serve-http-on-wx'
import { serveOnWx } from '../platform/wx/serve-on-wx'
import { composeNotice } from './notice.composition'
import { NOTICE_METHODS } from './notice.methods'
import { RECEIPT_ROUTES } from './receipt-routes'

const serveCalls = serveOnWx('notice', NOTICE_METHODS, composeNotice)

/** Calls of pages and timers, and the receipts that the provider pushes. */
export const main = serveHttpOnWx('notice', RECEIPT_ROUTES, composeNotice, serveCalls)
