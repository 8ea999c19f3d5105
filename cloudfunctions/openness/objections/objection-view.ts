import { dayOf } from '@qingjian/shared/calendar/day'
import { isAnswerLate } from '@qingjian/shared/openness/objection-core'
import type {
  publicObjectionView,
  staffObjectionRowView,
  staffObjectionView,
} from '@qingjian/shared/openness/objection-fields'
import type { InferOutput } from 'valibot'
import type { Actor } from '../../platform/access/actor'
import { withoutNumbers } from '../announcements/without-numbers'
import type { OpennessDependencies } from '../openness.dependencies'
import {
  type AskerDocument,
  type ObjectionDocument,
  type ObjectionStepDocument,
  wordsContext,
} from '../openness.documents'
import { whyNotAnswer } from './objection-reach'

type PublicObjectionView = InferOutput<typeof publicObjectionView>
type StaffObjectionRowView = InferOutput<typeof staffObjectionRowView>
type StaffObjectionView = InferOutput<typeof staffObjectionView>

const WHO = { citizen: '群众', system: '系统' } as const
const SOMEBODY_GONE = '已离任人员'

/** An objection as everybody sees it: nothing of who asked, nothing of what they wrote. @param today `YYYY-MM-DD` */
export function publicObjectionViewOf(objection: ObjectionDocument, today: string): PublicObjectionView {
  const { _id, answers, askedAt, closedAt, concern, dueDay, level } = objection
  const { people, regionName, state, subject, subjectId, subjectTitle, subjectVersion } = objection
  return {
    id: _id,
    ...{ subject, subjectId, subjectVersion },
    subjectTitle: withoutNumbers(subjectTitle),
    ...{ regionName, concern, state, level, people, askedAt },
    ...(dueDay !== undefined && { dueDay }),
    isLate: isAnswerLate(objection, today),
    answers: answers.map(({ at, level: by, text }) => ({ level: by, text, at })),
    ...(closedAt !== undefined && { closedAt }),
  }
}

/** An objection in a list for staff, with whether the actor is to answer it. */
export function staffObjectionRowOf(
  { now }: Pick<OpennessDependencies, 'now'>,
  actor: Actor,
  objection: ObjectionDocument,
): StaffObjectionRowView {
  const whyNot = whyNotAnswer(actor, objection, now)
  return {
    ...publicObjectionViewOf(objection, dayOf(now)),
    version: objection.version,
    regionId: objection.regionId,
    mayAnswer: whyNot === undefined,
    ...(whyNot !== undefined && { whyNot }),
  }
}

/** What staff read of an objection besides: what was written with it, and what happened to it. */
interface ObjectionDetails {
  askers: readonly AskerDocument[]
  steps: readonly ObjectionStepDocument[]
  names: ReadonlyMap<string, string>
}

/** @param besides somebody whose name is wanted as well */
export async function detailsOf(
  { directory, objections }: Pick<OpennessDependencies, 'directory' | 'objections'>,
  objectionId: string,
  besides: readonly string[] = [],
): Promise<ObjectionDetails> {
  const [askers, steps] = await Promise.all([objections.askersOf(objectionId), objections.steps(objectionId)])
  const personIds = steps.flatMap(({ personId }) => (personId === undefined ? [] : [personId]))
  const people = await directory.people([...new Set([...personIds, ...besides])])
  return { askers, steps, names: new Map(people.map(({ _id, name }) => [_id, name])) }
}

/** An objection as those who answer see it: what askers wrote, without who they are. */
export function staffObjectionViewOf(
  dependencies: Pick<OpennessDependencies, 'cipher' | 'now'>,
  actor: Actor,
  objection: ObjectionDocument,
  { askers, names, steps }: ObjectionDetails,
): StaffObjectionView {
  return {
    ...staffObjectionRowOf(dependencies, actor, objection),
    words: askers.flatMap(({ _id, at, words }) =>
      words === undefined ? [] : [{ at, text: dependencies.cipher.decrypt(words, wordsContext(_id)) }],
    ),
    steps: steps.map(({ actor: by, at, level, personId, step, text }) => ({
      at,
      step,
      who: by === 'staff' ? (names.get(personId ?? '') ?? SOMEBODY_GONE) : WHO[by],
      level,
      ...(text !== undefined && { text }),
    })),
  }
}
