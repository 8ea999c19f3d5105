import { type Channel, Undelivered } from '@qingjian/shared/transport/channel'
import { readSession } from '../session/session'
import { postJson } from './post-json'
import { dropVisitor, visitorHeaders } from './web-visitor'

/** Calls CloudBase's HTTP API with this PC's session in the event; a visitor's token that has run out is renewed once. */
export const webChannel: Channel = {
  async invoke(feature, event) {
    const path = `/v1/functions/${feature}`
    const session = readSession()
    const body = session === undefined ? event : { ...event, session }
    const first = await postJson(path, body, await visitorHeaders())
    if (first.status !== 401) return answerOf(first)
    dropVisitor()
    return answerOf(await postJson(path, body, await visitorHeaders()))
  },
}

function answerOf({ body, status }: { status: number; body: unknown }): unknown {
  if (status >= 200 && status < 300) return body
  if (status === 401 || status === 403) throw new Undelivered('not-signed-in', body)
  if (status === 413) throw new Undelivered('too-large', body)
  throw new Undelivered('busy', body)
}
