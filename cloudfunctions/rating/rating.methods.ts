import * as contracts from '@qingjian/shared/rating/rating.contracts'
import { type Method, method } from '../platform/serve/method'
import { addRemark } from './add-remark'
import { changeContact } from './change-contact'
import { correctAttribution } from './correct-attribution'
import { drawCard } from './draw-card'
import { erasePersonalData } from './erase-personal-data'
import { listCardHistory } from './list-card-history'
import { listCards } from './list-cards'
import { listMine } from './list-mine'
import { listRatings } from './list-ratings'
import { listReceived } from './list-received'
import { openCard } from './open-card'
import { preparePhotos } from './prepare-photos'
import type { RatingDependencies } from './rating.dependencies'
import { readBoard } from './read-board'
import { readDashboard } from './read-dashboard'
import { readSettings } from './read-settings'
import { revealContact } from './reveal-contact'
import { rotateCard } from './rotate-card'
import { saveSettings } from './save-settings'
import { settleRatings } from './settle-ratings'
import { submitRating } from './submit-rating'

/** Every method of the function, and the use case that serves it. */
export const RATING_METHODS: readonly Method<RatingDependencies>[] = [
  method(contracts.openCard, openCard),
  method(contracts.submitRating, submitRating),
  method(contracts.addRemark, addRemark),
  method(contracts.preparePhotos, preparePhotos),
  method(contracts.listMine, listMine),
  method(contracts.changeContact, changeContact),
  method(contracts.erasePersonalData, erasePersonalData),
  method(contracts.readBoard, readBoard),
  method(contracts.listCards, listCards),
  method(contracts.drawCard, drawCard),
  method(contracts.rotateCard, rotateCard),
  method(contracts.listReceived, listReceived),
  method(contracts.correctAttribution, correctAttribution),
  method(contracts.revealContact, revealContact),
  method(contracts.readDashboard, readDashboard),
  method(contracts.listRatings, listRatings),
  method(contracts.listCardHistory, listCardHistory),
  method(contracts.readSettings, readSettings),
  method(contracts.saveSettings, saveSettings),
  method(contracts.settleRatings, settleRatings),
]
