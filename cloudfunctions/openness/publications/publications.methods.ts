import {
  createPublication,
  decidePublication,
  saveLine,
  submitPublication,
} from '@qingjian/shared/openness/publication.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { createPublication as create } from './create-publication'
import { decidePublication as decide } from './decide-publication'
import { saveLine as save } from './save-line'
import { submitPublication as submit } from './submit-publication'

export const PUBLICATIONS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(createPublication, create),
  method(saveLine, save),
  method(submitPublication, submit),
  method(decidePublication, decide),
]
