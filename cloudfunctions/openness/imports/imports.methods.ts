import {
  abandonBookImport as abandonContract,
  addBookRows as addContract,
  applyBookImport as applyContract,
  beginBookImport as beginContract,
  checkBookImport as checkContract,
  listBookImports as listContract,
  listBookProblems as problemsContract,
  readBookImport as readContract,
} from '@qingjian/shared/openness/import.contracts'
import { type Method, method } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { abandonBookImport } from './abandon-book-import'
import { addBookRows } from './add-book-rows'
import { applyBookImport } from './apply-book-import'
import { beginBookImport } from './begin-book-import'
import { checkBookImport } from './check-book-import'
import { listBookImports } from './list-book-imports'
import { listBookProblems } from './list-book-problems'
import { readBookImport } from './read-book-import'

export const IMPORTS_METHODS: readonly Method<OpennessDependencies>[] = [
  method(beginContract, beginBookImport),
  method(addContract, addBookRows),
  method(checkContract, checkBookImport),
  method(problemsContract, listBookProblems),
  method(applyContract, applyBookImport),
  method(abandonContract, abandonBookImport),
  method(readContract, readBookImport),
  method(listContract, listBookImports),
]
