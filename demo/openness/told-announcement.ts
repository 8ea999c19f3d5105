import type { Fulfils } from '@qingjian/shared/openness/affairs/periods'
import type { AnnouncementInput } from '@qingjian/shared/openness/announcements/announcement-fields'
import type { WorksPicture } from '../pictures/draw-works'

/** An announcement as the demo tells it, before it has become documents. */
export interface ToldAnnouncement {
  /** Tells it apart from the others; its id derives from it. */
  key: string
  regionId: string
  regionName: string
  unitId?: string
  /** The day on which it became public. */
  day: string
  content: AnnouncementInput
  fulfils?: Fulfils
  /** Photos that go with it, each by its name. */
  photos?: readonly (readonly [name: string, picture: WorksPicture])[]
}

/** A project or one of its stages: which project, by the key of its announcement. */
export type ToldStage = Omit<Extract<AnnouncementInput, { kind: 'stage' }>, 'projectId'>
