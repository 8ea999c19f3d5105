import './call.css'
import { actOnCall, type Call, type CallAction } from './phone-api'
import { phonesText } from './phones.text'

const words = phonesText
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#']

/** A call that is ringing or being held. */
export function CallScreen({ call, now, reload }: { call: Call; now: number; reload: () => void }) {
  // A call may be over before the button is: the reload shows that it is.
  const act = (action: CallAction, key?: string): void =>
    void actOnCall(call.callId, action, key)
      .catch(() => undefined)
      .finally(reload)
  return call.state === 'ringing' ? (
    <Ringing call={call} act={act} />
  ) : (
    <Talking call={call} now={now} act={act} />
  )
}

type Act = (action: CallAction, key?: string) => void

function Ringing({ call, act }: { call: Call; act: Act }) {
  return (
    <div class="call ringing" role="alert">
      <p class="call-from">
        <span class="bell" aria-hidden="true" />
        <strong>{call.showNumber}</strong>
        <span>{words.incoming}</span>
      </p>
      <div class="call-buttons">
        <button type="button" class="accept" onClick={() => act('answer')}>
          {words.answer}
        </button>
        <button type="button" class="decline" onClick={() => act('refuse')}>
          {words.refuse}
        </button>
        <button type="button" class="quiet" onClick={() => act('busy')}>
          {words.busy}
        </button>
        <button type="button" class="quiet" onClick={() => act('off')}>
          {words.off}
        </button>
      </div>
    </div>
  )
}

function Talking({ call, now, act }: { call: Call; now: number; act: Act }) {
  const seconds = Math.max(0, Math.floor((now - (call.answeredAt ?? now)) / 1000))
  return (
    <div class="call talking">
      <p class="call-from">
        <strong>{call.showNumber}</strong>
        <span>{words.talked(seconds)}</span>
      </p>
      <ol class="call-lines" aria-live="polite">
        {call.lines.map((line, index) => (
          <li key={index} class={line.who}>
            {line.who === 'person' ? words.key(line.text) : line.text}
          </li>
        ))}
      </ol>
      {call.kind === 'ivr' && (
        <fieldset class="keypad" disabled={call.keyed} aria-label={words.keypad}>
          {KEYS.map((key) => (
            <button key={key} type="button" class="quiet" onClick={() => act('key', key)}>
              {key}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" class="decline" onClick={() => act('hang-up')}>
        {words.hangUp}
      </button>
    </div>
  )
}
