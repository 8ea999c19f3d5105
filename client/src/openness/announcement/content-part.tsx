import { Section } from '../../ui/screen/section'
import { Gallery } from '../files/gallery'
import type { OpenAnnouncement } from '../open-announcement'
import { opennessAnnouncementText } from '../openness-announcement.text'
import { AffairContent } from './affair-content'
import { Links } from './links'
import { PolicyContent } from './policy-content'
import { PowerContent } from './power-content'
import { ProjectContent } from './project-content'
import { StageContent } from './stage-content'

/** What an announcement says, by its kind, with its photos and papers; nothing of one that is withdrawn. */
export function ContentPart({ data }: { data: OpenAnnouncement }) {
  const { content, id } = data.announcement
  if (!content) return null
  return (
    <>
      <ByKind data={data} content={content} />
      {content.files.length > 0 && (
        <Section title={opennessAnnouncementText.files}>
          <Gallery subject="announcement" id={id} files={content.files} />
        </Section>
      )}
      {content.kind !== 'stage' && <Links links={data.links} />}
    </>
  )
}

type Content = NonNullable<OpenAnnouncement['announcement']['content']>

function ByKind({ content, data }: { content: Content; data: OpenAnnouncement }) {
  const { announcement, fulfils, links } = data
  switch (content.kind) {
    case 'policy':
      return <PolicyContent id={announcement.id} policy={content} />
    case 'affair':
      return <AffairContent affair={content} fulfils={fulfils} regionId={announcement.regionId} />
    case 'stage':
      return <StageContent stage={content} project={links.find(({ kind }) => kind === 'project')} />
    case 'project':
      return <ProjectContent id={announcement.id} project={content} />
    case 'power':
      return <PowerContent id={announcement.id} power={content} />
  }
}
