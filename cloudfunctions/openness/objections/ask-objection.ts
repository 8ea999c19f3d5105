import { dayOf } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { askObjection as contract } from '@qingjian/shared/openness/objection.contracts'
import { askedNow } from '@qingjian/shared/openness/objection-core'
import { CONCERNS_OF_SUBJECT } from '@qingjian/shared/openness/objection-states'
import type { Actor } from '../../platform/access/actor'
import { positionOf } from '../../platform/ids/position'
import type { UseCase } from '../../platform/serve/method'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { ObjectionDocument } from '../openness.documents'
import { addAsker, askerIdOf, putAsker } from './add-asker'
import { commitAmongMany } from './commit-among-many'
import { findSubject, type Subject } from './find-subject'
import { publicObjectionViewOf } from './objection-view'
import { recordObjectionStep } from './record-objection-step'
import { tellAnswerers } from './tell-answerers'

const NO_SUBJECT = fail('NOT_FOUND', '没有找到这条公开内容')
const WITHDRAWN = fail('CONFLICT', '这条已经撤回，撤回的原因写在上面')
const CORRECTED = fail('CONFLICT', '这条刚刚更正过，请刷新后再看')

const NOT_OF_SUBJECT = '请从列出的问题里选一个'

type Asked = ParsedInput<typeof contract>

/** Asks about something public, of those who published it. Whoever asks about it while that is open joins. */
export const askObjection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { now, objections } = dependencies
  if (!CONCERNS_OF_SUBJECT[input.subject].includes(input.concern))
    return fail('INVALID_INPUT', NOT_OF_SUBJECT, { concern: NOT_OF_SUBJECT })
  const subject = await findSubject(dependencies, input.subject, input.id)
  if (subject === undefined) return NO_SUBJECT
  const before = await objections.ofSubject(input.id)
  const view = (objection: ObjectionDocument, joined: boolean) =>
    succeed({ objection: publicObjectionViewOf(objection, dayOf(now)), joined })
  const open = before.find(({ state }) => state !== 'closed')
  // A repeat finds what it did, whatever has become of the subject since.
  if (open && (await objections.asker(askerIdOf(dependencies, actor, open._id)))) return view(open, false)
  if (subject.isWithdrawn) return WITHDRAWN
  if (!isWhatWasRead(subject, input.version)) return CORRECTED
  const asked = await commitAmongMany(dependencies, (change) =>
    askOrJoin(dependencies, change, actor, { input, subject, ordinal: Math.max(before.length, 1) }),
  )
  return asked.ok ? view(asked.data.objection, asked.data.joined) : asked
}

/** Whether what is asked about says what it said when it was read. */
function isWhatWasRead({ isAppendOnly, version }: Subject, read: number): boolean {
  return isAppendOnly ? read <= version : read === version
}

/** Finds the subject's open objection or the free place for one: two who ask at the same moment meet the same id. */
async function askOrJoin(
  dependencies: OpennessDependencies,
  change: Change,
  actor: Actor,
  { input, subject, ordinal: from }: { input: Asked; subject: Subject; ordinal: number },
): Promise<Result<{ objection: ObjectionDocument; joined: boolean }>> {
  for (let ordinal = from; ; ordinal += 1) {
    const id = `${input.id}:${ordinal}`
    const found = await dependencies.objections.read(change, id)
    if (found?.state === 'closed') continue
    if (found) return addAsker(dependencies, change, actor, found, input.words)
    const objection = newObjection(dependencies, id, subject, input)
    await putAsker(dependencies, change, actor, id, input.words)
    await recordObjectionStep(dependencies, change, undefined, objection, {
      step: 'ask',
      actor: 'citizen',
      actorId: actor.id,
    })
    await tellAnswerers(dependencies, change, objection, 'objection-asked')
    return succeed({ objection, joined: false })
  }
}

function newObjection(
  { hash, now }: Pick<OpennessDependencies, 'hash' | 'now'>,
  id: string,
  { holderLevel, publicationId, regionId, regionName, title, townId, year }: Subject,
  { concern, id: subjectId, subject, version }: Asked,
): ObjectionDocument {
  return {
    ...askedNow(holderLevel, now),
    answers: [],
    _id: id,
    ...{ subject, subjectId, subjectVersion: version, subjectTitle: title },
    ...(publicationId !== undefined && { publicationId }),
    ...{ regionId, regionName, townId, year, concern },
    askedAt: now,
    position: positionOf(now, hash('openness-objection-position', id).slice(0, 12)),
    openOf: subjectId,
  }
}
