import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { answerObjection as contract } from '@qingjian/shared/openness/objection.contracts'
import { takeObjectionStep } from '@qingjian/shared/openness/objection-transitions'
import { findPersonalNumbers, PERSONAL_NUMBER_NAMES } from '@qingjian/shared/openness/personal-numbers'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { staffAt, whyNotAnswer } from './objection-reach'
import { detailsOf, staffObjectionViewOf } from './objection-view'
import { recordObjectionStep } from './record-objection-step'

const SEEN_OLDER = fail('CONFLICT', '这条疑问刚刚有了变化，请刷新后再答复')

/** Answers everybody who asked. Everybody reads it, so an answer with a personal number in it is refused. */
export const answerObjection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { objectionId, text, version },
) => {
  const { now, objections, work } = dependencies
  const leak = refuseNumbers(text)
  if (leak) return leak
  const details = await detailsOf(
    dependencies,
    objectionId,
    actor.personId === undefined ? [] : [actor.personId],
  )
  return commitUnlessRefused(work, async (change) => {
    const found = staffAt(actor, await objections.read(change, objectionId))
    if (!found.ok) return found
    const { objection, taker } = found.data
    if (objection.version !== version) return SEEN_OLDER
    const after = takeObjectionStep(objection, 'answer', taker, { text }, { now })
    if (!after.ok) {
      const whyNot = whyNotAnswer(actor, objection, now)
      return whyNot === undefined ? after : fail(after.error.code, whyNot)
    }
    const step = await recordObjectionStep(dependencies, change, objection, after.data, {
      step: 'answer',
      actor: 'staff',
      actorId: actor.id,
      personId: actor.personId,
      text,
    })
    const seen = { ...details, steps: [...details.steps, step] }
    return succeed({ objection: staffObjectionViewOf(dependencies, actor, after.data, seen) })
  })
}

/** What of the text must not be public, told to whoever wrote it. */
function refuseNumbers(text: string): Result<never> | undefined {
  const found = findPersonalNumbers(text)
  if (found.length === 0) return undefined
  const numbers = found.map(
    ({ end, kind, start }) => `${PERSONAL_NUMBER_NAMES[kind]}“${text.slice(start, end)}”`,
  )
  const message = `答复是公开的，里面有${numbers.join('、')}，请删去后再提交`
  return fail('INVALID_INPUT', message, { text: message })
}
