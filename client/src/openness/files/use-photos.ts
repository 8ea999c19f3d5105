import type { FileView } from '@qingjian/shared/openness/file-fields'
import { useCallback, useEffect, useState } from 'react'
import { opennessFilesText as text } from '../openness-files.text'
import { type FileLinks, type FileSubject, useFileLinks } from './use-file-links'

/** Milliseconds after which links are asked for anew; they are good for ten minutes. */
const GOOD_FOR = 8 * 60_000

interface Loaded {
  at: number
  links: FileLinks
}

interface Photos {
  links: FileLinks | undefined
  /** Why there are none, and what to do. */
  failure: string | undefined
  /** Links that are good now. */
  fresh: () => Promise<FileLinks | undefined>
}

/** Links to the photos, asked for together as soon as somebody sees where they belong. */
export function usePhotos(
  subject: FileSubject,
  id: string,
  photos: readonly FileView[],
  isSeen: boolean,
): Photos {
  const linksOf = useFileLinks(subject, id)
  const [loaded, setLoaded] = useState<Loaded>()
  const [failure, setFailure] = useState<string>()
  const fileIds = photos.map((photo) => photo.id).join(' ')
  const load = useCallback(async () => {
    setFailure(undefined)
    const answer = await linksOf(fileIds.split(' '))
    if (answer.ok) setLoaded({ at: Date.now(), links: answer.data })
    else setFailure(text.gone)
    return answer.ok ? answer.data : undefined
  }, [linksOf, fileIds])
  useEffect(() => {
    if (isSeen) void load()
  }, [isSeen, load])
  return {
    links: loaded?.links,
    failure,
    fresh: async () => (loaded && Date.now() - loaded.at < GOOD_FOR ? loaded.links : load()),
  }
}
