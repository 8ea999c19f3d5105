import { Link as PageLink } from 'react-router'
import { announcementText as text } from '../announcement.text'
import { publicSubjectAddress } from '../public-address'
import type { Link } from './use-linkable'

const PAGES: Record<Exclude<Link['kind'], 'policy'>, (id: string) => string> = {
  fund: (id) => `/openness/funds/${id}`,
  power: (id) => `/openness/powers?power=${id}`,
  project: (id) => `/openness/projects/${id}`,
}

/** Policies have no page in the back office; everybody's shows them. */
function Title({ link: { id, kind, title } }: { link: Link }) {
  if (kind !== 'policy') return <PageLink to={PAGES[kind](id)}>{title}</PageLink>
  const address = publicSubjectAddress({ subject: 'announcement', subjectId: id })
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {title}
    </a>
  )
}

/** What belongs to an announcement: funds, powers, its project. */
export function LinksList({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null
  return (
    <>
      <h3>{text.links}</h3>
      <ul className="announcement-links">
        {links.map((link) => (
          <li key={`${link.kind} ${link.id}`}>
            {text.linkKinds[link.kind]}：<Title link={link} />
          </li>
        ))}
      </ul>
    </>
  )
}
