import { cloudAt } from '../database-at'
import { drawWorks, WORKS_PICTURES, type WorksPicture } from '../pictures/draw-works'

/** The file id of each picture. */
export type WorksPhotos = Readonly<Record<WorksPicture, string>>

const nameOf = (picture: WorksPicture) => `openness-files/demo-${picture}.png`

function photosBy(fileOf: (picture: WorksPicture) => string): WorksPhotos {
  return {
    soil: fileOf('soil'),
    laying: fileOf('laying'),
    finished: fileOf('finished'),
    posted: fileOf('posted'),
  }
}

/** Where the local cloud puts them. */
export const WORKS_PHOTOS: WorksPhotos = photosBy(
  (picture) => `cloud://qingjian-local.emulator-qingjian-local/${nameOf(picture)}`,
)

/** Draws the pictures and puts them into the local cloud's storage. @returns their file ids */
export async function uploadWorksPhotos(url: string): Promise<WorksPhotos> {
  const cloud = cloudAt(url)
  const ids = new Map<WorksPicture, string>()
  for (const picture of WORKS_PICTURES) {
    const { fileID } = await cloud.uploadFile({ cloudPath: nameOf(picture), fileContent: drawWorks(picture) })
    ids.set(picture, fileID)
  }
  return photosBy((picture) => ids.get(picture) ?? '')
}
