import type { ContentOf } from '../../announcements/announcement-fields'
import type { FileView } from '../../file-fields'
import type { Stage } from '../stage-facts'

/** A step of a project with what is told of it besides. */
export interface ToldStage extends Stage {
  words: string
  publishedOn: string
  files: readonly FileView[]
}

/** A project as it is public now, which is all that the open data is made of. */
export interface ProjectSource {
  id: string
  content: Omit<ContentOf<'project'>, 'files'> & { files: readonly FileView[] }
  /** The place where it stands. */
  regionId: string
  regionName: string
  publishedOn: string
  /** The day on which it moved last. */
  changedOn: string
  /** Newest versions, without what is withdrawn, in any order. */
  stages: readonly ToldStage[]
}

/** An object of the standard; its schema is what checks it. */
export type Oc4idsObject = Record<string, unknown>
