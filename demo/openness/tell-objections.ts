import { lineTitleOf } from '@qingjian/cloudfunctions/openness/objections/line-title'
import type {
  AskerDocument,
  LineDocument,
  ObjectionDocument,
  ObjectionStepDocument,
} from '@qingjian/cloudfunctions/openness/openness.documents'
import type { KeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { positionOf } from '@qingjian/cloudfunctions/platform/ids/position'
import { addDays, startOfDay } from '@qingjian/shared/calendar/day'
import { askedNow, clockOf } from '@qingjian/shared/openness/objection-core'
import type { Concern } from '@qingjian/shared/openness/objection-states'
import { clerkOf, FAMILIAR_CITIZEN, ZHONGZHUANG } from '../demo-callers'
import { PANZISHAN, YUNJIAKOU } from './demo-villages'

const ASKED_AT_MS = 19.5 * 3_600_000
const RAISED_AFTER_DAYS = 6

/** What was asked, and what came of it. */
interface Story {
  regionId: string
  /** The line that is asked about. */
  isAbout: (line: LineDocument) => boolean
  concern: Concern
  daysAgo: number
  people: number
  /** Whether the demo's own citizen is one of them. */
  isFamiliar?: true
  answer?: { afterDays: number; text: string }
  end: 'asked' | 'raised' | 'answered' | 'closed'
}

const STORIES: readonly Story[] = [
  {
    regionId: YUNJIAKOU,
    isAbout: ({ kind }) => kind === 'holding',
    concern: 'amount',
    daysAgo: 8,
    people: 6,
    end: 'raised',
  },
  {
    regionId: ZHONGZHUANG,
    isAbout: ({ item }) => item === '村道路面修补',
    concern: 'not-done',
    daysAgo: 2,
    people: 3,
    isFamiliar: true,
    end: 'asked',
  },
  {
    regionId: ZHONGZHUANG,
    isAbout: ({ recipient }) => recipient?.kind === 'person',
    concern: 'standard',
    daysAgo: 40,
    people: 2,
    isFamiliar: true,
    answer: {
      afterDays: 2,
      text: '今年的标准是每亩95元，去年是93元，省里的文件在资金页面上。面积按确权证算，有疑问的可以带证到村委会核对。',
    },
    end: 'closed',
  },
  {
    regionId: PANZISHAN,
    isAbout: ({ version }) => version > 1,
    concern: 'amount',
    daysAgo: 4,
    people: 1,
    answer: {
      afterDays: 1,
      text: '原来面积录少了0.7亩，已经更正，差额66.50元补到了一卡通，更正前后的数都在这一条下面。',
    },
    end: 'answered',
  },
]

/** Questions about published lines: one raised to the town, one waiting, one answered, one closed. */
export function tellObjections(hash: KeyedHash, lines: readonly LineDocument[], today: string) {
  const told = STORIES.flatMap((story, place) => {
    const line = lines
      .filter(({ latest, regionId }) => latest && regionId === story.regionId)
      .filter(story.isAbout)
      .filter(({ publishedOn }) => publishedOn < addDays(today, -story.daysAgo))
      .sort((one, other) => (one.position < other.position ? 1 : -1))[0]
    return line ? [tell(hash, story, line, place, today)] : []
  })
  return {
    openness_objections: told.map(({ objection }) => objection),
    openness_askers: told.flatMap(({ askers }) => askers),
    openness_objection_steps: told.flatMap(({ steps }) => steps),
  }
}

function tell(hash: KeyedHash, story: Story, line: LineDocument, place: number, today: string) {
  const { answer, concern, daysAgo, end, isFamiliar, people, regionId } = story
  const askedAt = startOfDay(addDays(today, -daysAgo)) + ASKED_AT_MS
  const id = `${line.lineId}:1`
  const level = end === 'raised' ? 'town' : 'village'
  const raisedAt = startOfDay(addDays(today, RAISED_AFTER_DAYS - daysAgo))
  const answeredAt = answer ? askedAt + answer.afterDays * 86_400_000 : undefined
  const state = end === 'closed' ? 'closed' : end === 'answered' ? 'answered' : 'asked'
  const { dueAt: _dueAt, dueDay: _dueDay, ...asked } = askedNow('village', askedAt)
  const since = end === 'raised' ? raisedAt : (answeredAt ?? askedAt)
  const by = clerkOf(regionId)
  const objection: ObjectionDocument = {
    ...asked,
    ...clockOf(state, level, since),
    _id: id,
    subject: 'line',
    subjectId: line.lineId,
    subjectVersion: line.version,
    subjectTitle: lineTitleOf(line),
    publicationId: line.publicationId,
    regionId,
    regionName: line.regionName,
    townId: line.townId,
    year: line.year,
    concern,
    state,
    level,
    version: end === 'asked' ? 1 : 2,
    people,
    clear: end === 'closed' ? people : 0,
    askedAt,
    position: positionOf(askedAt, `${place}-${line.lineId.slice(0, 10)}`),
    answers:
      answer && answeredAt !== undefined ? [{ level: 'village', text: answer.text, at: answeredAt, by }] : [],
    ...(end === 'closed' ? { closedAt: (answeredAt ?? askedAt) + 86_400_000 } : { openOf: line.lineId }),
  }
  const askers = Array.from({ length: people }, (_, index): AskerDocument => {
    const openid = isFamiliar && index === 0 ? FAMILIAR_CITIZEN : `demo-villager-${place}-${index}`
    const actorId = hash('actor', openid)
    const _id = hash('openness-asker', `${id}/${actorId}`)
    const at = askedAt + index * 3_600_000
    const position = positionOf(at, _id.slice(0, 12))
    return { _id, objectionId: id, actorId, position, at, ...(end === 'closed' && { saidClear: true }) }
  })
  const taken: Omit<ObjectionStepDocument, '_id' | 'objectionId' | 'position'>[] = [
    { at: askedAt, step: 'ask', level: 'village', actor: 'citizen' },
    ...(end === 'raised' ? [{ at: raisedAt, step: 'raise', level: 'town', actor: 'system' } as const] : []),
    ...(answer && answeredAt !== undefined
      ? [
          {
            at: answeredAt,
            step: 'answer',
            level: 'village',
            actor: 'staff',
            personId: by,
            text: answer.text,
          } as const,
        ]
      : []),
    ...(objection.closedAt === undefined
      ? []
      : [{ at: objection.closedAt, step: 'settle', level: 'village', actor: 'citizen' } as const]),
  ]
  const steps = taken.map(
    (one, index): ObjectionStepDocument => ({
      ...one,
      _id: hash('demo-objection-step', `${id}/${index}`),
      objectionId: id,
      position: positionOf(one.at, String(index).padStart(6, '0')),
    }),
  )
  return { objection, askers, steps }
}
