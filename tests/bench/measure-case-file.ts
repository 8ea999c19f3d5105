import { writeCaseFile } from '@qingjian/console/src/cases/print/write-case-file'
import { samplePrint } from '@qingjian/console/testing/sample-case'
import { atMost, type Figure } from './figure'
import { medianOf, timeOf } from './interleave'

/** A case that has been through everything twice, with what people wrote as long as it may be. */
const STEPS = 60
const WORDS = '经核实，当班人员业务不熟，已组织培训并增派人手。'.repeat(12)
const ROUNDS = 15

function longCase(): ReturnType<typeof samplePrint> {
  const short = samplePrint({ comment: WORDS, finding: WORDS.repeat(3) })
  const [first] = short.timeline
  if (!first) throw new Error('the sample has no history')
  const timeline = Array.from({ length: STEPS }, (_, place) => ({
    ...first,
    id: `step-${place}`,
    at: first.at + place * 3_600_000,
    reason: WORDS,
    note: WORDS,
  }))
  return { ...short, timeline }
}

/** How long the printed file of a long case takes. */
export async function measureCaseFile(): Promise<Figure[]> {
  const one = longCase()
  const bytes = (await writeCaseFile(one)).byteLength
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timeOf(() => writeCaseFile(one)))
  return [
    atMost(300, {
      figure: `Printed case file (docx) of a case with ${STEPS} steps`,
      value: medianOf(times),
      unit: 'ms',
      detail: `${Math.round(bytes / 1024)} KB`,
    }),
  ]
}
