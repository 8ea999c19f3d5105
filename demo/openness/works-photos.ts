import { cloudAt } from '../database-at'
import { drawWorks, WORKS_PICTURES, type WorksPicture } from '../pictures/draw-works'

const nameOf = (picture: WorksPicture) => `openness-files/demo-${picture}.png`

/** Where the local cloud keeps a picture. */
export function fileOf(picture: WorksPicture): string {
  return `cloud://qingjian-local.emulator-qingjian-local/${nameOf(picture)}`
}

/** Draws the pictures and puts them into the local cloud's storage. @throws Error when it keeps them elsewhere */
export async function uploadWorksPhotos(url: string): Promise<void> {
  const cloud = cloudAt(url)
  for (const picture of WORKS_PICTURES) {
    const { fileID } = await cloud.uploadFile({ cloudPath: nameOf(picture), fileContent: drawWorks(picture) })
    if (fileID !== fileOf(picture)) throw new Error(`${picture} is kept as ${fileID}`)
  }
}
