import type { AnnouncementKind } from '@qingjian/shared/openness/announcements/announcement-kinds'
import type { FoundKind, Module } from '@qingjian/shared/openness/find/modules'
import { PUBLIC_STATES } from '@qingjian/shared/openness/publication-states'
import type { AnnouncementContent, AnnouncementDocument } from '../announcements/announcements.documents'
import type { OpennessDependencies } from '../openness.dependencies'
import type { LineDocument } from '../openness.documents'
import type { RunDocument } from '../powers/powers.documents'
import type { FoundDocument } from './find.documents'
import { gramsOf } from './grams'

/** Characters that are kept to show around what was found. */
const MOST_WORDS = 800
/** Lines of a publication that are looked through for funds. */
const MOST_FUNDS = 500

const MODULE_OF: Record<AnnouncementKind, Module | undefined> = {
  policy: 'policies',
  project: 'projects',
  // A stage is found through its project.
  stage: undefined,
  affair: 'affairs',
  power: 'powers',
}

/** By what an announcement is found; nothing for one that is withdrawn, or that is not looked for by itself. */
export function foundOfAnnouncement(announcement: AnnouncementDocument): FoundDocument | undefined {
  const { announcementId: id, content, kind, publishedOn, regionId, regionName, title } = announcement
  const module = MODULE_OF[kind]
  if (content === undefined || module === undefined || kind === 'stage') return undefined
  return foundOf(kind, module, { id, title, words: wordsOf(content), regionId, regionName, day: publishedOn })
}

/** By what a fund is found. @param line its newest version */
export function foundOfFund(line: LineDocument): FoundDocument | undefined {
  const { isWithdrawn, item: title, lineId: id, policy, publishedOn: day, regionId, regionName } = line
  if (isWithdrawn) return undefined
  const words = [policy?.plainWords, policy?.title, policy?.number, policy?.issuer].filter(Boolean).join(' ')
  return foundOf('fund', 'funds', { id, title, words, regionId, regionName, day })
}

/** By what the exercise of a power is found. */
export function foundOfRun(run: RunDocument): FoundDocument {
  const { _id: id, powerTitle, records, regionId, regionName, startedOn: day, title } = run
  const words = [powerTitle, ...records.map((record) => record.words)].join(' ')
  return foundOf('run', 'powers', { id, title, words, regionId, regionName, day })
}

/** Writes anew what the things that a publication brought are found by; what is withdrawn is found no more. */
export async function indexPublication(
  {
    announcements,
    found,
    lines,
    publications,
  }: Pick<OpennessDependencies, 'announcements' | 'found' | 'lines' | 'publications'>,
  publicationId: string,
): Promise<void> {
  const publication = await publications.find(publicationId)
  if (!publication || !PUBLIC_STATES.includes(publication.state)) return
  if (publication.announcement !== undefined) {
    const brought = await announcements.ofPublications([publicationId])
    const newest = await announcements.latest(brought.map(({ announcementId }) => announcementId))
    for (const one of newest) await replace(found, one.announcementId, foundOfAnnouncement(one))
    return
  }
  // Funds are published by themselves, a few at a time, by those who have money to pass on.
  if (!publication.totals.some(({ kind }) => kind === 'fund')) return
  const brought = await lines.ofPublication(publicationId, 0, MOST_FUNDS)
  const ids = brought.filter(({ kind }) => kind === 'fund').map(({ lineId }) => lineId)
  for (const one of await lines.latest(ids)) await replace(found, one.lineId, foundOfFund(one))
}

async function replace(
  found: OpennessDependencies['found'],
  id: string,
  document: FoundDocument | undefined,
): Promise<void> {
  await (document ? found.put(document) : found.remove(id))
}

interface Words {
  id: string
  title: string
  words: string
  regionId: string
  regionName: string
  day: string
}

function foundOf(kind: FoundKind, module: Module, said: Words): FoundDocument {
  const { day, id, regionId, regionName, title } = said
  const words = [...said.words].slice(0, MOST_WORDS).join('')
  return {
    _id: id,
    ...{ kind, module, title, words, regionId, regionName, day },
    position: `${day}.${id}`,
    grams: gramsOf(title, words),
  }
}

/** What people may remember of it. */
function wordsOf(content: AnnouncementContent): string {
  switch (content.kind) {
    case 'policy':
      return joined([
        content.summary,
        content.whoMay,
        content.issuer,
        content.number,
        ...content.documents,
        content.howTo,
        content.text,
      ])
    case 'project':
      return joined([content.purpose, content.scope, content.owner.name, content.approval])
    case 'affair':
      return joined([content.words, ...content.table.map(({ name, value }) => `${name}${value}`)])
    case 'power':
      return joined([
        content.decider,
        content.scope,
        content.basis,
        ...content.steps.map(({ title }) => title),
      ])
    case 'stage':
      return content.words
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}
