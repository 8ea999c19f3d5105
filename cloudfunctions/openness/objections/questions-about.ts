import { dayOf } from '@qingjian/shared/calendar/day'
import type { Actor } from '../../platform/access/actor'
import type { OpennessDependencies } from '../openness.dependencies'
import type { AskerDocument, ObjectionDocument } from '../openness.documents'
import { askerIdOf } from './add-asker'
import { publicObjectionViewOf } from './objection-view'

type Dependencies = Pick<OpennessDependencies, 'hash' | 'now' | 'objections'>

/** What a page about something public shows of questions: an answer holds these as they are (`questionsView`). */
interface QuestionsAbout {
  /** Newest first. */
  objections: ReturnType<typeof publicObjectionViewOf>[]
  /** Whether the caller has joined the one that is open. */
  isMine: boolean
  /** Of the caller who has: whether they said that its answer is clear, and last that it was not. */
  saidClear?: boolean
}

/** What was asked about something public, and whether the caller is one of those who ask; two database calls at most. */
export async function questionsAbout(
  dependencies: Dependencies,
  actor: Actor,
  subjectId: string,
): Promise<QuestionsAbout> {
  const asked = await dependencies.objections.ofSubject(subjectId)
  const asker = await ownAskerOf(dependencies, actor, asked)
  const today = dayOf(dependencies.now)
  return {
    objections: asked.map((one) => publicObjectionViewOf(one, today)),
    isMine: asker !== undefined,
    ...(asker?.saidClear !== undefined && { saidClear: asker.saidClear }),
  }
}

/** That somebody has asked or joined what is open; nobody knows it of who is not known. */
async function ownAskerOf(
  dependencies: Dependencies,
  actor: Actor,
  asked: readonly ObjectionDocument[],
): Promise<AskerDocument | undefined> {
  const open = asked.find(({ openOf }) => openOf !== undefined)
  if (!open || actor.kind === 'anonymous') return undefined
  return dependencies.objections.asker(askerIdOf(dependencies, actor, open._id))
}
