/** A PDF that was picked and outlives the page. */
export interface KeptDocument {
  name: string
  /** What the upload takes: a path on the phone, or the content itself in a browser. */
  path: string
}
