import { type Call, callSeconds } from '../phones/call'
import { CALL_CODES } from '../phones/call-state'
import { shanghaiDay, shanghaiTime } from '../phones/shanghai-time'
import { done, type RpcAction } from './rpc-action'

const LATEST_MILLISECONDS = 1e14
const PRODUCTS = { tts: '11000000300006', ivr: '11000000300005' }

/** QueryCallDetailByCallId: `Data` is JSON in a text, empty for a call that is not over or was not on that day. */
export const queryCallDetail: RpcAction = {
  gateway: 'voice',
  mandatory: ['CallId', 'ProdId', 'QueryDate'],
  async run({ CallId = '', ProdId, QueryDate }, { network }) {
    const call = network.calls.find(CallId)
    const day = Number(QueryDate)
    const found =
      call !== undefined &&
      call.state === 'ended' &&
      PRODUCTS[call.kind] === ProdId &&
      day > 0 &&
      day < LATEST_MILLISECONDS &&
      shanghaiDay(call.placedAt) === shanghaiDay(day)
    return done({ Data: found ? JSON.stringify(detail(call)) : '' })
  },
}

function detail(call: Call): Record<string, unknown> {
  const code = call.code ?? 200012
  return {
    caller: call.showNumber,
    startDate: call.answeredAt === undefined ? '' : shanghaiTime(call.answeredAt),
    stateDesc: CALL_CODES[code],
    duration: callSeconds(call),
    callerShowNumber: call.showNumber,
    gmtCreate: shanghaiTime(call.placedAt),
    state: String(code),
    endDate: call.endedAt === undefined ? '' : shanghaiTime(call.endedAt),
    calleeShowNumber: call.showNumber,
    callee: call.number,
  }
}
