import { writtenDay } from '../../calendar/spoken-day'
import { flawsOfEntitlement } from '../policies/entitlement-flaws'
import type { AnnouncementKind } from './announcement-kinds'
import type { WrittenAnnouncement, WrittenOf } from './written-announcement'

/** What is wrong with a field, and what to do about it. */
export interface AnnouncementFlaw {
  /** Its path in the content. */
  field: string
  problem: string
  remedy: string
}

/** What an announcement is judged with besides itself. */
export interface AnnouncementSituation {
  /** The place that publishes it. */
  publisherId: string
  /** `YYYY-MM-DD`; what lies behind it has not happened yet. */
  today: string
}

/**
 * Everything that does not fit together within one announcement. What it names, and how a step of a project fits those
 * before it, is asked where they are known.
 */
export function flawsOfAnnouncement(
  content: WrittenAnnouncement,
  situation: AnnouncementSituation,
): AnnouncementFlaw[] {
  const flawsOf = FLAWS[content.kind] as Flaws<WrittenAnnouncement>
  return flawsOf(content, situation)
}

type Flaws<Content> = (content: Content, situation: AnnouncementSituation) => AnnouncementFlaw[]

const FLAWS: { [Kind in AnnouncementKind]: Flaws<WrittenOf<Kind>> } = {
  policy: flawsOfPolicy,
  project: flawsOfProject,
  stage: ({ day }, { today }) => flawsOfPast('day', day, today),
  affair: () => [],
  power: flawsOfPower,
}

function flawsOfPolicy(
  { closesOn, entitlement, fundIds, issuedOn, opensOn, powerIds }: WrittenOf<'policy'>,
  { today }: AnnouncementSituation,
): AnnouncementFlaw[] {
  return [
    ...flawsOfPast('issuedOn', issuedOn, today),
    ...when(closesOn !== undefined && opensOn !== undefined && closesOn < opensOn, {
      field: 'closesOn',
      problem: '截止日期早于开始申请的日期',
      remedy: '请核对两个日期',
    }),
    ...when(closesOn !== undefined && closesOn < issuedOn, {
      field: 'closesOn',
      problem: '截止日期早于发文日期',
      remedy: '请核对两个日期',
    }),
    ...flawsOfLinks('fundIds', fundIds),
    ...flawsOfLinks('powerIds', powerIds),
    ...flawsOfEntitlement(entitlement ?? []).map((flaw) => ({
      ...flaw,
      field: `entitlement.${flaw.field}`,
    })),
  ]
}

function flawsOfProject(
  { approvedOn, fundIds, owner, plannedEnd, plannedStart, siteId }: WrittenOf<'project'>,
  { publisherId, today }: AnnouncementSituation,
): AnnouncementFlaw[] {
  return [
    ...when(!siteId.startsWith(publisherId), {
      field: 'siteId',
      problem: '建设地点不在本辖区',
      remedy: '请选择本辖区内的地方',
    }),
    ...flawsOfPast('approvedOn', approvedOn, today),
    ...when(plannedEnd <= plannedStart, {
      field: 'plannedEnd',
      problem: '计划完工的日期不在计划开工之后',
      remedy: '请核对两个日期',
    }),
    ...when(owner.role !== 'owner', {
      field: 'owner.role',
      problem: '这里填的不是建设单位',
      remedy: '请填写甲方（建设单位）',
    }),
    ...flawsOfLinks('fundIds', fundIds),
  ]
}

function flawsOfPower({ class: powerClass, steps }: WrittenOf<'power'>): AnnouncementFlaw[] {
  const seen = new Set<string>()
  const twice = steps.flatMap(({ id }, place) => {
    const isTwice = seen.has(id)
    seen.add(id)
    return when(isTwice, {
      field: `steps.${place}.id`,
      problem: `第${place + 1}步的编号和前面的一样`,
      remedy: '请删去这一步，重新添加',
    })
  })
  const isPublic = steps.some(
    ({ materials, postedDays }) => postedDays !== undefined || materials.some((one) => one.isPublic),
  )
  return [
    ...twice,
    ...flawsOfPostings(steps),
    // What a household asks for its own sake, such as a certificate, is nobody else's.
    ...when(!isPublic && powerClass !== 'service', {
      field: 'steps',
      problem: '没有一步是公开的',
      remedy: '请写明哪一步要公示，或者哪样材料要公开',
    }),
  ]
}

/** Whoever waited for the end of the posting would be late with the step behind it. */
function flawsOfPostings(steps: WrittenOf<'power'>['steps']): AnnouncementFlaw[] {
  return steps.flatMap(({ days }, place) => {
    const posted = steps[place - 1]?.postedDays
    return when(posted !== undefined && days <= posted, {
      field: `steps.${place}.days`,
      problem: `第${place}步要公示${posted}天，第${place + 1}步来不及在${days}天内办`,
      remedy: `请把第${place + 1}步的天数改成比公示的天数多`,
    })
  })
}

function flawsOfPast(field: string, day: string, today: string): AnnouncementFlaw[] {
  return when(day > today, { field, problem: `${writtenDay(day)}还没有到`, remedy: '请填写实际的日期' })
}

function flawsOfLinks(field: string, ids: readonly string[]): AnnouncementFlaw[] {
  return when(new Set(ids).size < ids.length, {
    field,
    problem: '有一项关联了两次',
    remedy: '请去掉一次',
  })
}

function when(isSo: boolean, flaw: AnnouncementFlaw): AnnouncementFlaw[] {
  return isSo ? [flaw] : []
}
