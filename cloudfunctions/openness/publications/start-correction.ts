import { fail, type Result } from '@qingjian/shared/kernel/result'
import { differencesOf } from '@qingjian/shared/openness/line-differences'
import type { LineFields } from '@qingjian/shared/openness/openness-fields'
import type { startCorrection as contract } from '@qingjian/shared/openness/publication.contracts'
import type { UseCase } from '../../platform/serve/method'
import { draftLineOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import type { DraftLine, LineDocument } from '../openness.documents'
import { beginChange } from './begin-change'
import { checkLine } from './check-line'
import { correctableLines } from './correctable-lines'
import { withFullName } from './draft-line-views'
import { keptOfLine } from './kept-of-line'
import { refuseWithdrawing } from './under-way'

const SEEN_OLDER_LINE = fail('CONFLICT', '这条明细刚刚更正过，请刷新后再看')

/** Begins a correction of published lines of one publisher; every line says what it is to say from now on. */
export const startCorrection: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { lines: wanted, reason },
) => {
  const lineIds = wanted.map(({ lineId }) => lineId)
  const found = await correctableLines(dependencies, actor, lineIds)
  if (!found.ok) return found
  const { lines: published, publication } = found.data
  const refused = await refuseWithdrawing(dependencies, published)
  if (refused) return refused
  const lines: DraftLine[] = []
  for (const [place, { line, version }] of wanted.entries()) {
    const before = published[place]
    if (before?.version !== version) return SEEN_OLDER_LINE
    const corrected = correctedLine(dependencies, before, line, place)
    if (!corrected.ok) return corrected
    const checked = await checkLine(dependencies, publication, line, `lines.${place}.line`)
    if (!checked.ok) return checked
    lines.push(corrected.data)
  }
  return beginChange(dependencies, actor, { kind: 'correction', lines, of: publication, reason })
}

/** The version that is to follow; whose payment it is stays where no other ID number is given. */
function correctedLine(
  dependencies: OpennessDependencies,
  published: LineDocument,
  line: LineFields,
  place: number,
): Result<DraftLine> {
  const full = withFullName(dependencies, published)
  const { fundName, regionName, version: replaces } = full
  const after = keptOfLine({ ...full, replaces }, draftLineOf(dependencies.hash, line), 'correction')
  if (!after.ok) return after
  const names = { regionName, ...(fundName !== undefined && { fundName }) }
  const isSame =
    differencesOf(full, { ...after.data, ...names }).length === 0 &&
    after.data.recipientKey === full.recipientKey
  const message = `第${place + 1}条没有改动，请改好后再提交，或者不要选它`
  return isSame ? fail('INVALID_INPUT', message, { [`lines.${place}.line`]: '没有改动' }) : after
}
