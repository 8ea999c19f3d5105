import { type Channel, Undelivered } from '@qingjian/shared/transport/channel'
import { dropSession, sessionHeaders } from '../session/web-session'
import { postJson } from './post-json'

/** Calls CloudBase's HTTP API; a token that has run out is renewed once. */
export const webChannel: Channel = {
  async invoke(feature, event) {
    const path = `/v1/functions/${feature}`
    const first = await postJson(path, event, await sessionHeaders())
    if (first.status !== 401) return answerOf(first)
    dropSession()
    return answerOf(await postJson(path, event, await sessionHeaders()))
  },
}

function answerOf({ status, body }: { status: number; body: unknown }): unknown {
  if (status >= 200 && status < 300) return body
  if (status === 401 || status === 403) throw new Undelivered('not-signed-in', body)
  if (status === 413) throw new Undelivered('too-large', body)
  throw new Undelivered('busy', body)
}
