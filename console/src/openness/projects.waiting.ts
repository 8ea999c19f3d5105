import { listProjects, listRedFlags } from '@qingjian/shared/openness/projects/project.contracts'
import { listWritable } from '@qingjian/shared/openness/publication.contracts'
import { isShownTo } from '../lib/session/is-shown-to'
import { ask } from '../lib/use-remote'
import type { WaitingItem, WaitingSource } from '../lib/waiting'
import { BOOK_WRITERS } from './book-roles'
import { projectWaitingText as text } from './project.text'

/** Those who look into what seems wrong; leaders and auditors see it without being asked to. */
const LOOKERS = ['town-reviewer', 'inspector'] as const
const WARRANTY_DAYS = 30

async function redFlags(): Promise<WaitingItem[]> {
  const { flags, next } = await ask(listRedFlags, {})
  if (flags.length === 0) return []
  const title = text.flagTitle(flags.length, next !== undefined)
  return [{ key: 'red-flags', title, note: text.flagNote, to: '/openness/red-flags' }]
}

/** Of works that a place publishes for which the person writes. */
async function warranties(): Promise<WaitingItem[]> {
  const { places } = await ask(listWritable, {})
  const found = await Promise.all(
    places.map(({ regionId }) => ask(listProjects, { regionId, warrantyWithin: WARRANTY_DAYS })),
  )
  const own = found.flatMap(({ projects }, place) =>
    projects.filter(({ holderId }) => holderId === places[place]?.regionId),
  )
  return own.map(({ id, regionName, title, warrantyUntil = '' }) => ({
    key: `warranty ${id}`,
    title: text.warrantyTitle(title),
    note: text.warrantyNote(regionName, warrantyUntil),
    to: `/openness/projects/${id}`,
  }))
}

/** What looks wrong about projects, and warranties that end soon. */
export const projectsWaiting: WaitingSource = {
  key: 'openness-projects',
  roles: [...LOOKERS, ...BOOK_WRITERS],
  read: async (roles) => {
    const [first, second] = await Promise.all([
      isShownTo(LOOKERS, roles) ? redFlags() : [],
      isShownTo(BOOK_WRITERS, roles) ? warranties() : [],
    ])
    return [...first, ...second]
  },
}
