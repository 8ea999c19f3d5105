import type { CaseDocument } from '@qingjian/cloudfunctions/cases/cases.documents'
import { storedCase } from '@qingjian/cloudfunctions/cases/testing/stored-case'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { raterKeyOf } from '@qingjian/cloudfunctions/platform/ratings/rated.documents'
import { TEST_HASH_KEY } from '@qingjian/cloudfunctions/platform/testing/test-keys'
import { tinyJpeg } from '@qingjian/cloudfunctions/platform/testing/tiny-photos'
import { DEFAULT_CASE_SETTINGS } from '@qingjian/shared/cases/case-settings'
import type { CaseState } from '@qingjian/shared/cases/case-states'
import { prepareEvidence } from '@qingjian/shared/cases/cases.contracts'
import type { Known } from './arbitrary-of-schema'
import type { Occasion, Prepare } from './occasion'
import type { RunningHouse } from './running-house'

const CITIZEN = 'citizen-0'
const REASON = '核对'
let number = 0

/** So many cases in a state; answers their ids. */
async function addCases(
  house: RunningHouse,
  count: number,
  state: CaseState,
  more: Partial<CaseDocument> = {},
): Promise<string[]> {
  const cases = Array.from({ length: count }, () => {
    number += 1
    return storedCase(`case-${number}`, state, more)
  })
  await house.add('cases', cases)
  return cases.map(({ _id }) => _id)
}

/** Cases in a state, and what else there is to know about the step. */
const inState =
  (state: CaseState, known: Known = {}, more: Partial<CaseDocument> = {}): Prepare =>
  async (house, officers) => ({
    known: {
      caseId: await addCases(house, officers.length, state, more),
      version: [1],
      reason: [REASON],
      ...known,
    },
  })

/** A case with a file. */
async function addEvidence(house: RunningHouse, more: Partial<CaseDocument> = {}): Promise<Occasion> {
  const [caseId = ''] = await addCases(house, 1, 'to-verify', { ...more, photos: 1, steps: 1 })
  const fileId = await house.upload(`case-evidence/${caseId}.jpg`, tinyJpeg())
  const file = { kind: 'photo', name: '照片1', by: 'citizen', at: 0, fileId, position: '0' }
  await house.add('case_evidence', [{ _id: `evidence-${caseId}`, caseId, ...file }])
  await house.add('case_steps', [
    {
      _id: `step-${caseId}`,
      caseId,
      position: '0',
      at: 0,
      step: 'add-evidence',
      actor: 'citizen',
      words: {},
      evidence: [`evidence-${caseId}`],
    },
  ])
  return { known: { caseId: [caseId], evidenceId: [`evidence-${caseId}`] } }
}

/** Paths that belong to one officer, who alone calls. */
async function pathsOf(house: RunningHouse, openid: string): Promise<string[]> {
  const { body } = await house.call(prepareEvidence, { count: 6 }, openid)
  if (!body.ok) throw new Error(body.error.message)
  return (body.data as { paths: string[] }).paths
}

const ofCitizen =
  (state: CaseState, known: Known = {}): Prepare =>
  async (house) => {
    const raterKey = raterKeyOf(createKeyedHash(TEST_HASH_KEY), CITIZEN)
    return { known: { caseId: await addCases(house, 12, state, { raterKey }), ...known } }
  }

const EXTENSION = {
  state: 'asked',
  days: 3,
  reason: REASON,
  askedBy: 'person-of-the-clerk',
  askedAt: 0,
} as const
const APPEAL = { state: 'open', reason: REASON, by: 'person-morning', at: 0 } as const

export const CASE_OCCASIONS: Readonly<Record<string, Prepare>> = {
  'read-mine': ofCitizen('to-verify'),
  'confirm-result': ofCitizen('answered'),
  // Files that nobody uploaded never get past the door.
  'add-evidence': ofCitizen('rectifying', { words: ['收据在我这里。'], files: [[]] }),
  'open-own-evidence': (house) =>
    addEvidence(house, { raterKey: raterKeyOf(createKeyedHash(TEST_HASH_KEY), CITIZEN) }),
  async appeal(house, [officer = '']) {
    const ratedPersonId = `person-of-${officer}`
    const caseId = await addCases(house, 12, 'rectifying', { ratedPersonId })
    return { known: { caseId, version: [1], reason: [REASON] }, callers: [officer] }
  },
  'read-case': inState('to-verify'),
  'print-case': inState('closed', { purpose: ['归档'] }),
  'open-evidence': (house) => addEvidence(house),
  async 'upload-evidence'(house, [officer = '']) {
    const path = await pathsOf(house, officer)
    return { known: { path, part: [0], parts: [1], content: ['aGVsbG8='] }, callers: [officer] }
  },
  async assign(house, officers) {
    const ids = await addCases(house, officers.length * 2, 'to-verify')
    const cases = ids.map((caseId) => ({ caseId, version: 1 }))
    return { known: { cases, handlerId: ['person-morning', 'person-afternoon'] } }
  },
  verify: inState('to-verify', { finding: ['查过了'] }),
  'propose-dismissal': inState('to-verify'),
  'decide-dismissal': inState('dismissing'),
  'refer-back': inState('to-verify'),
  redirect: inState('misdirected'),
  'ask-extension': inState('rectifying', { days: [3] }),
  'decide-extension': inState('rectifying', {}, { extension: EXTENSION, waitsFor: 'extension' }),
  async answer(house, [officer = '']) {
    const paths = await pathsOf(house, officer)
    const files = []
    for (const path of paths) files.push(await house.upload(path, tinyJpeg()))
    const caseId = await addCases(house, 12, 'rectifying')
    return {
      known: { caseId, version: [1], files, text: ['已经整改完毕，请您放心。'] },
      callers: [officer],
    }
  },
  'return-answer': inState('answered'),
  'decide-appeal': inState('rectifying', {}, { appeal: APPEAL, waitsFor: 'appeal' }),
  'add-note': inState('rectifying', { note: ['内部'] }),
  'save-settings': async () => ({
    known: {
      settings: [9, 10, 11].map((appealDays) => ({ ...DEFAULT_CASE_SETTINGS, appealDays })),
      version: [0, 1, 2],
      reason: [REASON],
    },
  }),
}
