/** A build for the local cloud offers its demo people; a production build does not contain that code. */
declare const FOR_EMULATOR: boolean
declare const CLOUD_ENVIRONMENT: string
declare const API_BASE: string
/** Where the mini-program's web pages are, for the codes that a phone scans; the console's own origin when empty. */
declare const MOBILE_BASE: string
