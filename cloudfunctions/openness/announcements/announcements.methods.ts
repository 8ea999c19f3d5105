import * as contracts from '@qingjian/shared/openness/announcements/announcement.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { correctAnnouncement, withdrawAnnouncement } from './change-announcement'
import { checkAnnouncement } from './check-announcement'
import { createAnnouncement } from './create-announcement'
import { listLinkable } from './list-linkable'
import { readAnnouncement } from './read-announcement'
import { readDraftAnnouncement } from './read-draft-announcement'
import { saveAnnouncement } from './save-announcement'

/** Methods of this part, and the use case that serves each. */
export const ANNOUNCEMENTS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(contracts.createAnnouncement, createAnnouncement),
  method(contracts.saveAnnouncement, saveAnnouncement),
  method(contracts.readDraftAnnouncement, readDraftAnnouncement),
  method(contracts.correctAnnouncement, correctAnnouncement),
  method(contracts.withdrawAnnouncement, withdrawAnnouncement),
  method(contracts.readAnnouncement, readAnnouncement),
  method(contracts.checkAnnouncement, checkAnnouncement),
  method(contracts.listLinkable, listLinkable),
]
