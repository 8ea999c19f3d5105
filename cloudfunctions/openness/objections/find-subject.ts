import { levelOf } from '@qingjian/shared/kernel/region-code'
import type { AnswerLevel } from '@qingjian/shared/openness/objection-states'
import type { SubjectKind } from '@qingjian/shared/openness/subject-kinds'
import type { OpennessDependencies } from '../openness.dependencies'
import { visibleLines } from '../public/visible-lines'
import { lineTitleOf } from './line-title'

/** Something public, as far as a question about it goes. */
export interface Subject {
  /** What it says in one sentence, without names of people. */
  title: string
  version: number
  /** What brought it; nothing where it did not have to be published. */
  publicationId?: string
  /** Whose it is to answer first. */
  holderLevel: AnswerLevel
  regionId: string
  regionName: string
  townId: string
  year: number
  isWithdrawn: boolean
  /** It grows and is never corrected, so whatever was read of it earlier still stands. */
  isAppendOnly: boolean
}

type Find = (dependencies: OpennessDependencies, id: string) => Promise<Subject | undefined>

const FIND: Record<SubjectKind, Find> = {
  line: findLine,
  announcement: findAnnouncement,
  run: findRun,
}

/** What everybody can see under this id in its newest version, if there is anything. */
export function findSubject(
  dependencies: OpennessDependencies,
  kind: SubjectKind,
  id: string,
): Promise<Subject | undefined> {
  return FIND[kind](dependencies, id)
}

async function findLine(dependencies: OpennessDependencies, id: string): Promise<Subject | undefined> {
  const [line] = await visibleLines(dependencies, await dependencies.lines.latest([id]))
  if (!line) return undefined
  const { holderId, isWithdrawn = false, publicationId, regionId, regionName, townId, version, year } = line
  return {
    title: lineTitleOf(line),
    holderLevel: answerLevelOf(holderId),
    ...{ version, publicationId, regionId, regionName, townId, year, isWithdrawn },
    isAppendOnly: false,
  }
}

async function findAnnouncement(
  { announcements }: OpennessDependencies,
  id: string,
): Promise<Subject | undefined> {
  const [found] = await announcements.latest([id])
  if (!found) return undefined
  const { holderId, isWithdrawn = false, publicationId, publishedOn } = found
  const { regionId, regionName, title, townId, version } = found
  return {
    holderLevel: answerLevelOf(holderId),
    year: Number(publishedOn.slice(0, 4)),
    ...{ title, version, publicationId, regionId, regionName, townId, isWithdrawn },
    isAppendOnly: false,
  }
}

/** Public from its beginning; one that was given up stays, and can be asked about. */
async function findRun({ powerRuns }: OpennessDependencies, id: string): Promise<Subject | undefined> {
  const found = await powerRuns.find(id)
  if (!found) return undefined
  const { regionId, regionName, title, townId, version, year } = found
  return {
    holderLevel: answerLevelOf(regionId),
    ...{ title, version, regionId, regionName, townId, year },
    isWithdrawn: false,
    isAppendOnly: true,
  }
}

function answerLevelOf(regionId: string): AnswerLevel {
  return levelOf(regionId) ?? 'district'
}
