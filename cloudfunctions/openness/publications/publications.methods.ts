import * as contracts from '@qingjian/shared/openness/publication.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { archivePublication } from './archive-publication'
import { countPublications } from './count-publications'
import { createPublication } from './create-publication'
import { decidePublication } from './decide-publication'
import { discardPublication } from './discard-publication'
import { editPublication } from './edit-publication'
import { listPublicationLines } from './list-publication-lines'
import { listPublications } from './list-publications'
import { listWritable } from './list-writable'
import { openForCorrection } from './open-for-correction'
import { readPublication } from './read-publication'
import { removeLine } from './remove-line'
import { saveLine } from './save-line'
import { startCorrection } from './start-correction'
import { startWithdrawal } from './start-withdrawal'
import { submitPublication } from './submit-publication'
import { takeBackPublication } from './take-back-publication'

export const PUBLICATIONS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(contracts.listPublications, listPublications),
  method(contracts.countPublications, countPublications),
  method(contracts.readPublication, readPublication),
  method(contracts.listPublicationLines, listPublicationLines),
  method(contracts.createPublication, createPublication),
  method(contracts.editPublication, editPublication),
  method(contracts.saveLine, saveLine),
  method(contracts.removeLine, removeLine),
  method(contracts.submitPublication, submitPublication),
  method(contracts.takeBackPublication, takeBackPublication),
  method(contracts.discardPublication, discardPublication),
  method(contracts.decidePublication, decidePublication),
  method(contracts.archivePublication, archivePublication),
  method(contracts.startCorrection, startCorrection),
  method(contracts.startWithdrawal, startWithdrawal),
  method(contracts.openForCorrection, openForCorrection),
  method(contracts.listWritable, listWritable),
]
