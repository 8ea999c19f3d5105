import type {
  AnnouncementDocument,
  DraftAnnouncementDocument,
} from '@qingjian/cloudfunctions/openness/announcements/announcements.documents'
import { draftAnnouncementContext } from '@qingjian/cloudfunctions/openness/announcements/announcements.documents'
import type { StoredFile } from '@qingjian/cloudfunctions/openness/openness.documents'
import { storedPublication } from '@qingjian/cloudfunctions/openness/testing/stored-books'
import { storedAffair, storedFile } from '@qingjian/cloudfunctions/openness/testing/stored-files'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { TEST_FIELD_KEYS } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { tinyJpeg } from '@qingjian/cloudfunctions/platform/testing/tiny-photos'
import { prepareFiles } from '@qingjian/shared/openness/file.contracts'
import type { PublicationState } from '@qingjian/shared/openness/publication-states'
import type { Prepare } from './occasion'
import type { RunningHouse } from './running-house'

let number = 0

/** An affair with one file, which a publication brings. */
async function affairIn(house: RunningHouse, state: PublicationState): Promise<AnnouncementDocument> {
  number += 1
  const publication = storedPublication(`with-files-${number}`, state)
  const fileId = await house.upload(`openness-files/${publication._id}.jpg`, tinyJpeg())
  const files: StoredFile[] = [storedFile(`file-${number}`, { fileId })]
  await house.add('openness_publications', [publication])
  return storedAffair(publication, files)
}

/** Inputs that have something to do with files of open books. */
export const OPENNESS_FILE_OCCASIONS: Readonly<Record<string, Prepare>> = {
  async 'open-files'(house) {
    const affair = await affairIn(house, 'published')
    await house.add('openness_announcements', [affair])
    const id = [affair.announcementId]
    return { known: { id, subject: ['announcement'], fileIds: [[`file-${number}`]] } }
  },
  async 'open-draft-files'(house) {
    const { content, publicationId: _id } = await affairIn(house, 'draft')
    const sealed = createFieldCipher(TEST_FIELD_KEYS).encrypt(
      JSON.stringify({ content }),
      draftAnnouncementContext(_id),
    )
    const draft: DraftAnnouncementDocument = { _id, content: sealed }
    await house.add('openness_draft_announcements', [draft])
    return { known: { publicationId: [_id] } }
  },
  async 'upload-file-part'(house, [officer = '']) {
    const { body } = await house.call(prepareFiles, { count: 6 }, officer)
    if (!body.ok) throw new Error(body.error.message)
    const { paths } = body.data as { paths: string[] }
    return { known: { path: paths, part: [0], parts: [1], content: ['aGVsbG8='] }, callers: [officer] }
  },
}
