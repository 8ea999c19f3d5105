import { addDays } from '@qingjian/shared/calendar/day'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { DemoVillage } from './demo-villages'
import { WORKS, type Works, yuan } from './demo-works'
import type { ToldAnnouncement, ToldStage } from './told-announcement'

type Project = Extract<AnnouncementInput, { kind: 'project' }>
type Party = Project['owner']

/** What is shown of a step on the site. */
const PHOTOS: Partial<Record<ToldStage['stage'], ToldAnnouncement['photos']>> = {
  start: [['开工前的路面', 'soil']],
  payment: [['施工现场', 'laying']],
  acceptance: [
    ['完工以后', 'finished'],
    ['验收意见公示', 'posted'],
  ],
}

/** Works of the villages, at every point of their life. @param projectIdOf the id of the announcement with a key */
export function tellProjects(
  villages: readonly DemoVillage[],
  projectIdOf: (key: string) => string,
  today: string,
): ToldAnnouncement[] {
  return WORKS.flatMap((works) => {
    const village = villages.find(({ region }) => region._id === works.village)
    return village ? worksOf(village, works, projectIdOf, today) : []
  })
}

function worksOf(
  { region }: DemoVillage,
  works: Works,
  projectIdOf: (key: string) => string,
  today: string,
): ToldAnnouncement[] {
  const begun = addDays(today, -works.begunBefore)
  const place = { regionId: region._id, regionName: region.name }
  const key = `project/${region._id}/${works.title}`
  const owner: Party = { role: 'owner', name: `${region.name}村民委员会` }
  const project: Project = {
    kind: 'project',
    title: works.title,
    siteId: region._id,
    sector: works.sector,
    purpose: works.purpose,
    scope: works.scope,
    approval: '村民代表会议决议',
    approvedOn: begun,
    estimate: yuan(works.estimate),
    plannedStart: addDays(begun, 45),
    plannedEnd: addDays(begun, 45 + works.lasts),
    owner,
    fundIds: [],
    files: [],
  }
  return [
    { key, ...place, day: addDays(begun, 4), content: project },
    ...works.stages.map(([after, stage]): ToldAnnouncement => {
      const day = addDays(begun, after)
      const until = stage.until === '' ? addDays(day, works.lasts + 10) : stage.until
      return {
        key: `${key}/${stage.stage}/${after}`,
        ...place,
        day: addDays(day, 3),
        photos: PHOTOS[stage.stage] ?? [],
        content: {
          kind: 'stage',
          projectId: projectIdOf(key),
          number: '',
          parties: [],
          ...stage,
          day,
          ...(until !== undefined && {
            until: until.startsWith('+') ? addDays(day, Number(until.slice(1))) : until,
          }),
          files: [],
        } as ToldAnnouncement['content'],
      }
    }),
  ].filter(({ day }) => day < today)
}
