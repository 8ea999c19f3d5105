import { dayOf, formatInstant } from '@qingjian/shared/calendar/day'
import { DISMISSAL_NAMES } from '@qingjian/shared/cases/case-states'
import { caseText } from '../case/case.text'
import { whyWords } from '../case/why-words'
import { casesText } from '../cases.text'
import { caseFileText as text } from './case-file.text'
import type { SectionOf } from './file-section'
import { listTable } from './file-tables'
import { paragraphs } from './paper'

/** Each clock, and how it ended. */
export const clocks: SectionOf = (one) => ({
  title: text.clocks,
  content: [
    listTable(
      text.clockColumns,
      [0.22, 0.18, 0.26, 0.18, 0.16],
      one.clocks.map(({ dueDay, extendedFrom, isLate, kind, round, startedAt, stoppedAt }) => [
        text.clockRound(casesText.clockKinds[kind], round),
        dayOf(startedAt),
        extendedFrom === undefined ? dueDay : text.extended(dueDay, extendedFrom),
        stoppedAt === undefined ? text.running : dayOf(stoppedAt),
        isLate ? text.late : stoppedAt === undefined ? text.running : text.onTime,
      ]),
    ),
  ],
})

interface Decision {
  decidedBy?: { name: string } | undefined
  decidedAt?: number | undefined
  decisionReason?: string | undefined
}

function decided(state: string, { decidedAt, decidedBy, decisionReason }: Decision): string {
  if (decidedAt === undefined) return text.undecided
  return [state, decisionReason, text.by(decidedBy?.name ?? '', formatInstant(decidedAt))]
    .filter((line) => line !== undefined)
    .join('\n')
}

/** More time, not to count, an appeal: who asked and how it was decided. */
export const requests: SectionOf = ({ appeal, dismissal, extension }) => {
  const rows: string[][] = []
  if (extension) {
    const { askedAt, askedBy, days, reason, state } = extension
    const asked = text.by(askedBy.name, formatInstant(askedAt))
    rows.push([text.extension(days), asked, reason, decided(caseText.extensionStates[state], extension)])
  }
  if (dismissal) {
    const { kind, proposedAt, proposedBy, reason, state } = dismissal
    const asked = text.by(proposedBy.name, formatInstant(proposedAt))
    rows.push([DISMISSAL_NAMES[kind], asked, reason, decided(caseText.dismissalStates[state], dismissal)])
  }
  if (appeal) {
    const asked = text.by(appeal.by.name, formatInstant(appeal.at))
    rows.push([text.appeal, asked, appeal.reason, decided(caseText.appealStates[appeal.state], appeal)])
  }
  if (rows.length === 0) return undefined
  return {
    title: text.requests,
    content: [listTable(text.requestColumns, [0.17, 0.23, 0.32, 0.28], rows)],
  }
}

/** Everything that happened, in its order. */
export const timeline: SectionOf = (one) => ({
  title: text.timeline,
  content: [
    listTable(
      text.timelineColumns,
      [0.22, 0.16, 0.62],
      [...one.timeline]
        .sort((first, second) => first.at - second.at)
        .map((step) => [
          formatInstant(step.at),
          step.by?.name ?? (step.actor === 'citizen' ? text.citizen : text.system),
          [
            step.text,
            whyWords(step),
            step.evidence.length > 0
              ? text.files(step.evidence.map(({ name }) => name).join('、'))
              : undefined,
            step.note ? text.note(step.note) : undefined,
          ]
            .filter((line) => line !== undefined)
            .join('\n'),
        ]),
    ),
  ],
})

/** The files, by name. */
export const evidence: SectionOf = (one) => ({
  title: text.evidence,
  content:
    one.evidence.length === 0
      ? paragraphs(text.none)
      : [
          listTable(
            text.evidenceColumns,
            [0.12, 0.4, 0.2, 0.28],
            one.evidence.map(({ at, by, name }, place) => [
              String(place + 1),
              name,
              by === 'citizen' ? text.byCitizen : text.byStaff,
              formatInstant(at),
            ]),
          ),
        ],
})
