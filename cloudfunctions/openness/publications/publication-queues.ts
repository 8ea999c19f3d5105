import { doesGrantCover } from '@qingjian/shared/kernel/roles'
import {
  PUBLICATION_STATES,
  type PublicationQueue,
  type PublicationState,
  REVIEW_STATES,
  REVIEWERS,
} from '@qingjian/shared/openness/publication-states'
import { availablePublicationSteps } from '@qingjian/shared/openness/publication-transitions'
import type { Actor } from '../../platform/access/actor'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { OpennessDependencies } from '../openness.dependencies'
import type { PublicationDocument } from '../openness.documents'
import { publicationScopes, rolesAt, takerAt } from './publication-reach'
import type { PublicationWalk } from './publications.repository'

/** What a list shows: a queue, within the actor's reach, perhaps of one place and those below it. */
export interface WantedPublications {
  queue: PublicationQueue
  regionId?: string | undefined
}

/** In which states a queue lies; nothing where it is all of them. */
const STATES: Record<Exclude<PublicationQueue, 'to-review'>, readonly PublicationState[] | undefined> = {
  draft: ['draft'],
  'in-review': [...REVIEW_STATES, 'publishing'],
  published: ['published'],
  archived: ['archived'],
  withdrawn: ['withdrawn'],
  all: undefined,
}

/**
 * Reads a queue on from a cursor, newest first, at constant cost.
 * @param isWanted what else a row has to be
 */
export async function walkPublications(
  { now, publications }: Pick<OpennessDependencies, 'now' | 'publications'>,
  actor: Actor,
  wanted: WantedPublications,
  page: { after?: string | undefined; size: number },
  isWanted: (publication: PublicationDocument) => boolean = () => true,
): Promise<{ page: PublicationDocument[]; next?: string }> {
  const { queue, regionId } = wanted
  return mergeWalks<PublicationDocument, PublicationWalk>(
    {
      walks: scopesOf(actor, regionId).flatMap((scope) => walksIn(actor, scope, queue)),
      order: 'position',
      direction: 'desc',
      read: (walk, after, limit) => publications.walk(walk, after, limit),
      isWanted: (row) =>
        rolesAt(actor, row).length > 0 &&
        (regionId === undefined || row.regionId.startsWith(regionId)) &&
        (queue !== 'to-review' || mayDecide(actor, row, now)) &&
        isWanted(row),
    },
    page,
  )
}

/** Whether the actor can decide upon a publication now: one of their roles, and not their own work. */
function mayDecide(actor: Actor, publication: PublicationDocument, now: number): boolean {
  const taker = takerAt(actor, publication)
  return (
    taker.ok && availablePublicationSteps(publication, taker.data, { now, today: '' }).includes('approve')
  )
}

/** A place that one grant covers whole is walked alone; else all that the actor reaches, and the rest left out. */
function scopesOf(actor: Actor, regionId: string | undefined): PublicationWalk['scope'][] {
  const isCovered =
    regionId !== undefined && actor.grants.some((grant) => doesGrantCover(grant, { regionId }))
  if (!isCovered || regionId.length <= 6) return publicationScopes(actor)
  return [regionId.length === 9 ? { townId: regionId } : { regionId }]
}

function walksIn(actor: Actor, scope: PublicationWalk['scope'], queue: PublicationQueue): PublicationWalk[] {
  const states = queue === 'to-review' ? reviewsOf(actor) : STATES[queue]
  return states === undefined ? [{ scope }] : states.map((state) => ({ scope, state }))
}

/** Reviews at which one of the actor's roles decides. */
function reviewsOf(actor: Actor): readonly PublicationState[] {
  return PUBLICATION_STATES.filter((state) => {
    const roles = state in REVIEWERS ? REVIEWERS[state as keyof typeof REVIEWERS] : []
    return actor.grants.some(({ role }) => roles.includes(role))
  })
}
