import { cloudAt } from '../database-at'
import { drawHall } from './draw-hall'

/** How many pictures there are to show what was put right. */
const PICTURES = 3
const nameOf = (number: number) => `case-evidence/demo-${number}.png`
const NUMBERS = Array.from({ length: PICTURES }, (_, index) => index + 1)

/** Where the local cloud puts them. */
export const EVIDENCE_PHOTOS: readonly string[] = NUMBERS.map(
  (number) => `cloud://qingjian-local.emulator-qingjian-local/${nameOf(number)}`,
)

/** Draws the pictures and puts them into the local cloud's storage. @returns their file ids */
export async function uploadEvidencePhotos(url: string): Promise<string[]> {
  const cloud = cloudAt(url)
  const ids: string[] = []
  for (const number of NUMBERS) {
    const { fileID } = await cloud.uploadFile({ cloudPath: nameOf(number), fileContent: drawHall(number) })
    ids.push(fileID)
  }
  return ids
}
