import type { FileView } from '@qingjian/shared/openness/file-fields'
import { View } from '@tarojs/components'
import './gallery.scss'
import { PaperRow } from './paper-row'
import { PhotoRow } from './photo-row'
import type { FileSubject } from './use-file-links'

interface GalleryProps {
  /** What the files belong to. */
  subject: FileSubject
  id: string
  files: readonly FileView[]
}

/** Files of something public: photos as thumbnails that open large, papers as rows that open. Nothing without files. */
export function Gallery({ files, id, subject }: GalleryProps) {
  const photos = files.filter(({ kind }) => kind === 'photo')
  const papers = files.filter(({ kind }) => kind === 'document')
  if (files.length === 0) return null
  return (
    <View className="gallery">
      {photos.length > 0 && <PhotoRow subject={subject} id={id} photos={photos} />}
      {papers.map((paper) => (
        <PaperRow key={paper.id} subject={subject} id={id} paper={paper} />
      ))}
    </View>
  )
}
