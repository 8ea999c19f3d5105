/** Who is calling a function, as the platform knows it; never taken from the event. */
export type Caller =
  | { kind: 'wechat'; openid: string; clientIp: string }
  | { kind: 'web'; uid: string; clientIp: string }
  | { kind: 'http'; clientIp: string }
  | { kind: 'script' }
  | { kind: 'timer' }

/** How a call came in, in the platform's words: `wx_client`, `wx_http`, `wx_trigger`; nested calls append `,scf`. */
export type Source = string

export function nestedSource(source: Source): Source {
  return `${source},scf`
}
