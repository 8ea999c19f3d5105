import { goTo, routes } from '../../lib/routes'
import { LinkRow } from '../../ui/action/link-row'
import type { IconName } from '../../ui/icon/icon'
import { Section } from '../../ui/screen/section'
import type { OpenAnnouncement } from '../open-announcement'
import { opennessAnnouncementText } from '../openness-announcement.text'

type Link = OpenAnnouncement['links'][number]

const text = opennessAnnouncementText.links
const PAGES: Record<Link['kind'], { icon: IconName; url: (id: string) => string }> = {
  fund: { icon: 'coins', url: routes.fund },
  power: { icon: 'powers', url: routes.announcement },
  project: { icon: 'project', url: routes.project },
  policy: { icon: 'policy', url: routes.announcement },
}

/** What else belongs to an announcement: funds that pay for it, powers by which it is done, its project. */
export function Links({ links }: Pick<OpenAnnouncement, 'links'>) {
  if (links.length === 0) return null
  return (
    <Section title={text.title}>
      {links.map(({ id, kind, title }) => (
        <LinkRow
          key={`${kind} ${id}`}
          icon={PAGES[kind].icon}
          title={title}
          text={text.kinds[kind]}
          onPress={() => goTo(PAGES[kind].url(id))}
        />
      ))}
    </Section>
  )
}
