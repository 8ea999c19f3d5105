import type { ContractOutput } from '@qingjian/shared/kernel/contract'
import type { readDraftAnnouncement } from '@qingjian/shared/openness/announcements/announcement.contracts'
import { announcementText as text } from '../announcement.text'
import { KeptFiles } from '../files/kept-files'
import type { FilesOf } from '../files/use-file-links'
import { AffairView } from './affair-view'
import './announcements.css'
import { LinksList } from './links-list'
import { PolicyView } from './policy-view'
import { PowerView } from './power-view'
import { ProjectView } from './project-view'
import { StageView } from './stage-view'

type Draft = ContractOutput<typeof readDraftAnnouncement>

interface AnnouncementViewProps extends Pick<Draft, 'content' | 'fulfils' | 'links'> {
  /** Where its files are kept. */
  of: FilesOf
}

function ByKind({ content, fulfils, links }: Omit<AnnouncementViewProps, 'of'>) {
  switch (content.kind) {
    case 'policy':
      return <PolicyView policy={content} />
    case 'project':
      return <ProjectView project={content} />
    case 'stage':
      return <StageView stage={content} links={links} />
    case 'affair':
      return <AffairView affair={content} fulfils={fulfils} />
    case 'power':
      return <PowerView power={content} />
  }
}

/** What an announcement says, in the order in which people read it: a draft, or what is public. */
export function AnnouncementView({ content, fulfils, links, of }: AnnouncementViewProps) {
  return (
    <article className="announcement-view">
      <ByKind content={content} fulfils={fulfils} links={links} />
      {content.files.length === 0 ? null : (
        <>
          <h3>{text.files}</h3>
          <KeptFiles files={content.files} of={of} />
        </>
      )}
      <LinksList links={links} />
    </article>
  )
}
