import * as contracts from '@qingjian/shared/cases/cases.contracts'
import { type Method, method } from '../platform/serve/method'
import { addEvidence } from './add-evidence'
import { addNote } from './add-note'
import { answerCase } from './answer-case'
import { appeal } from './appeal'
import { askExtension } from './ask-extension'
import { askToBeTold } from './ask-to-be-told'
import { assignCases } from './assign-cases'
import type { CasesDependencies } from './cases.dependencies'
import { confirmResult } from './confirm-result'
import { countQueues } from './count-queues'
import { decideAppeal } from './decide-appeal'
import { decideDismissal } from './decide-dismissal'
import { decideExtension } from './decide-extension'
import { listAboutMe } from './list-about-me'
import { listCases } from './list-cases'
import { listHandlers } from './list-handlers'
import { listMine } from './list-mine'
import { listUnits } from './list-units'
import { openEvidence } from './open-evidence'
import { openOwnEvidence } from './open-own-evidence'
import { prepareEvidence } from './prepare-evidence'
import { printCase } from './print-case'
import { proposeDismissal } from './propose-dismissal'
import { readCase } from './read-case'
import { readMine } from './read-mine'
import { readSettings } from './read-settings'
import { redirectCase } from './redirect-case'
import { referBack } from './refer-back'
import { returnAnswer } from './return-answer'
import { runCases } from './run-cases'
import { saveSettings } from './save-settings'
import { uploadEvidence } from './upload-evidence'
import { verifyCase } from './verify-case'

/** Every method of the function, and the use case that serves it. */
export const CASES_METHODS: readonly Method<CasesDependencies>[] = [
  method(contracts.listMine, listMine),
  method(contracts.readMine, readMine),
  method(contracts.confirmResult, confirmResult),
  method(contracts.addEvidence, addEvidence),
  method(contracts.prepareOwnEvidence, prepareEvidence),
  method(contracts.openOwnEvidence, openOwnEvidence),
  method(contracts.askToBeTold, askToBeTold),
  method(contracts.listAboutMe, listAboutMe),
  method(contracts.appeal, appeal),
  method(contracts.listCases, listCases),
  method(contracts.countQueues, countQueues),
  method(contracts.readCase, readCase),
  method(contracts.printCase, printCase),
  method(contracts.openEvidence, openEvidence),
  method(contracts.listHandlers, listHandlers),
  method(contracts.listUnits, listUnits),
  method(contracts.prepareEvidence, prepareEvidence),
  method(contracts.uploadEvidence, uploadEvidence),
  method(contracts.readSettings, readSettings),
  method(contracts.saveSettings, saveSettings),
  method(contracts.assignCases, assignCases),
  method(contracts.verifyCase, verifyCase),
  method(contracts.proposeDismissal, proposeDismissal),
  method(contracts.decideDismissal, decideDismissal),
  method(contracts.referBack, referBack),
  method(contracts.redirectCase, redirectCase),
  method(contracts.askExtension, askExtension),
  method(contracts.decideExtension, decideExtension),
  method(contracts.answerCase, answerCase),
  method(contracts.returnAnswer, returnAnswer),
  method(contracts.decideAppeal, decideAppeal),
  method(contracts.addNote, addNote),
  method(contracts.runCases, runCases),
]
