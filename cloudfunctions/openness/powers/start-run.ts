import { dayOf } from '@qingjian/shared/calendar/day'
import { levelOf } from '@qingjian/shared/kernel/region-code'
import { fail, succeed } from '@qingjian/shared/kernel/result'
import type { startRun as contract } from '@qingjian/shared/openness/powers/power.contracts'
import { checkBeginning } from '@qingjian/shared/openness/powers/run-rules'
import { positionOf } from '../../platform/ids/position'
import { commitUnlessRefused } from '../../platform/serve/commit-unless-refused'
import type { UseCase } from '../../platform/serve/method'
import type { AnnouncementDocument } from '../announcements/announcements.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import { authorPlace, townIdOf } from '../publications/author-place'
import { indexRun } from './index-run'
import type { RunDocument } from './powers.documents'
import { refuseNumbers } from './refuse-numbers'
import { digestOfBeginning } from './run-digests'
import { storedRunOf } from './run-view'
import { BEGINNING, withNextDue, writeRun } from './write-run'

const NO_POWER = fail('NOT_FOUND', '没有找到这一项权力，请从权责清单里重新选择')
const WITHDRAWN = fail('CONFLICT', '这一项已经从权责清单里撤下，不能再发起')
const CHANGED = fail('CONFLICT', '清单里的这一项刚刚更正过，请刷新后再发起')
const ONLY_VILLAGES = fail('INVALID_INPUT', '请选择村', { regionId: '请选择村' })

/** Begins to exercise a power in a village, by the list as it is now; public at once. */
export const startRun: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { powerId, regionId, startedOn, title },
) => {
  const { announcements, ids, now, work } = dependencies
  if (levelOf(regionId) !== 'village') return ONLY_VILLAGES
  const place = await authorPlace(dependencies, actor, regionId)
  if (!place.ok) return place
  const [power] = await announcements.latest([powerId])
  if (power?.kind !== 'power') return NO_POWER
  const plan = planOf(power)
  if (!plan) return WITHDRAWN
  const beginning = checkBeginning(startedOn, dayOf(now))
  if (!beginning.ok) return beginning
  const safe = refuseNumbers({ title: { name: '标题', texts: [title] } })
  if (!safe.ok) return safe
  const id = ids.next()
  const { region } = place.data
  const run: RunDocument = withNextDue({
    _id: id,
    ...{ powerId, powerVersion: power.version, powerTitle: power.title, class: plan.class },
    plan: plan.steps,
    ...{ title, regionId, regionName: region.name, townId: townIdOf(regionId) },
    year: Number(startedOn.slice(0, 4)),
    state: 'running',
    version: 1,
    ...{ startedOn, startedAt: now, startedBy: actor.personId ?? '' },
    position: positionOf(now, id.slice(-12)),
    records: [],
  })
  const started = await commitUnlessRefused(work, async (change) => {
    const seen = await announcements.readVersion(change, powerId, power.version)
    if (seen?.latest !== true) return CHANGED
    const news = [{ ordinal: BEGINNING, digest: digestOfBeginning(run) }]
    await writeRun(dependencies, change, run, { step: 'start', news, powerId, powerVersion: power.version })
    return succeed(storedRunOf(run))
  })
  if (started.ok) await indexRun(dependencies, id)
  return started
}

function planOf({ content }: AnnouncementDocument) {
  return content?.kind === 'power' ? content : undefined
}
