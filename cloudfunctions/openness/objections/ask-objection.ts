import { dayOf } from '@qingjian/shared/calendar/day'
import type { ParsedInput } from '@qingjian/shared/kernel/contract'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { askObjection as contract } from '@qingjian/shared/openness/objection.contracts'
import { askedNow } from '@qingjian/shared/openness/objection-core'
import type { Actor } from '../../platform/access/actor'
import { positionOf } from '../../platform/ids/position'
import type { UseCase } from '../../platform/serve/method'
import type { Change } from '../../platform/serve/unit-of-work'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument, ObjectionDocument } from '../openness.documents'
import { visibleLines } from '../public/visible-lines'
import { addAsker, askerIdOf, putAsker } from './add-asker'
import { commitAmongMany } from './commit-among-many'
import { lineTitleOf } from './line-title'
import { publicObjectionViewOf } from './objection-view'
import { recordObjectionStep } from './record-objection-step'
import { tellAnswerers } from './tell-answerers'

const NO_LINE = fail('NOT_FOUND', '没有找到这条公开内容')
const WITHDRAWN = fail('CONFLICT', '这条已经撤回，撤回的原因写在上面')
const CORRECTED = fail('CONFLICT', '这条刚刚更正过，请刷新后再看')

type Asked = ParsedInput<typeof contract>

/** Asks about a published line, of those who published it. Whoever asks about it while that is open joins. */
export const askObjection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { lines, now, objections } = dependencies
  const [line] = await visibleLines(dependencies, await lines.latest([input.lineId]))
  if (line === undefined) return NO_LINE
  const before = await objections.ofLine(line.lineId)
  const view = (objection: ObjectionDocument, joined: boolean) =>
    succeed({ objection: publicObjectionViewOf(objection, dayOf(now)), joined })
  const open = before.find(({ state }) => state !== 'closed')
  // A repeat finds what it did, whatever has become of the line since.
  if (open && (await objections.asker(askerIdOf(dependencies, actor, open._id)))) return view(open, false)
  if (line.isWithdrawn) return WITHDRAWN
  if (line.version !== input.version) return CORRECTED
  const asked = await commitAmongMany(dependencies, (change) =>
    askOrJoin(dependencies, change, actor, { input, line, ordinal: Math.max(before.length, 1) }),
  )
  return asked.ok ? view(asked.data.objection, asked.data.joined) : asked
}

/** Finds the line's open objection or the free place for one: two who ask at the same moment meet the same id. */
async function askOrJoin(
  dependencies: OpennessDependencies,
  change: Change,
  actor: Actor,
  { input, line, ordinal: from }: { input: Asked; line: LineDocument; ordinal: number },
): Promise<Result<{ objection: ObjectionDocument; joined: boolean }>> {
  for (let ordinal = from; ; ordinal += 1) {
    const id = `${line.lineId}:${ordinal}`
    const found = await dependencies.objections.read(change, id)
    if (found?.state === 'closed') continue
    if (found) return addAsker(dependencies, change, actor, found, input.words)
    const objection = newObjection(dependencies, id, line, input)
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
  line: LineDocument,
  { concern }: Asked,
): ObjectionDocument {
  const { holderId, lineId, publicationId, regionId, regionName, townId, version, year } = line
  const core = askedNow(levelOf(holderId) ?? 'district', now)
  return {
    ...core,
    answers: [],
    _id: id,
    ...{ lineId, publicationId, regionId, regionName, townId, year, concern },
    lineVersion: version,
    lineTitle: lineTitleOf(line),
    askedAt: now,
    position: positionOf(now, hash('openness-objection-position', id).slice(0, 12)),
    openOf: lineId,
  }
}
