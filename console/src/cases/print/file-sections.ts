import { dayOf, formatInstant } from '@qingjian/shared/calendar/day'
import { CASE_STATE_NAMES, DISMISSAL_NAMES, VERDICT_NAMES } from '@qingjian/shared/cases/case-states'
import type { Paragraph, Table } from 'docx'
import { caseText } from '../case/case.text'
import { whyWords } from '../case/why-words'
import { casesText } from '../cases.text'
import { caseFileText as text } from './case-file.text'
import { factTable, listTable } from './file-tables'
import { paragraphs } from './paper'
import type { PrintedCase } from './printed-case'

/** A part of the file with its heading. */
export interface FileSection {
  title: string
  content: (Paragraph | Table)[]
}

type SectionOf = (one: PrintedCase) => FileSection | undefined

const basics: SectionOf = (one) => ({
  title: text.basics,
  content: [
    factTable([
      [
        [text.caseNumber, one.number],
        [text.openedAt, formatInstant(one.openedAt)],
      ],
      [
        [text.unit, one.unit.name],
        [text.handler, one.handler?.name ?? text.none],
      ],
      [
        [text.window, text.windowName(one.window.number, one.window.name)],
        [text.hall, one.hallName],
      ],
      [
        [text.ratedPerson, one.ratedPerson?.name ?? text.noPerson],
        [text.state, `${CASE_STATE_NAMES[one.state]}（${text.round(one.round)}）`],
      ],
      ...(one.followUp === undefined
        ? []
        : [[[text.followUp, caseText.followUps[one.followUp]] as [string, string]]]),
    ]),
  ],
})

const said: SectionOf = (one) => ({
  title: text.said,
  content: [
    factTable([
      [
        [text.ratedAt, formatInstant(one.ratedAt)],
        [text.level, one.levelLabel],
      ],
      [[text.serviceItem, one.serviceItem ?? text.none]],
      [[text.reasons, one.reasons.join('、') || text.none]],
      [
        [
          text.dimensions,
          one.dimensions.map(({ label, levelLabel }) => `${label}：${levelLabel}`).join('；') || text.none,
        ],
      ],
      [[text.comment, one.comment || text.none]],
      [
        [
          text.remarks,
          one.remarks.map(({ at, comment }) => `${formatInstant(at)} ${comment}`).join('\n') || text.none,
        ],
      ],
    ]),
  ],
})

const found: SectionOf = ({ finding, verdict }) => ({
  title: text.found,
  content:
    verdict === undefined
      ? paragraphs(text.notVerified)
      : [factTable([[[text.verdict, VERDICT_NAMES[verdict]]], [[text.finding, finding ?? text.none]]])],
})

const answered: SectionOf = ({ answer }) => ({
  title: text.answered,
  content:
    answer === undefined
      ? paragraphs(text.notAnswered)
      : [
          factTable([
            [[text.answer, answer.text]],
            [[text.answeredBy, `${answer.by.name} ${formatInstant(answer.at)}`]],
          ]),
        ],
})

const clocks: SectionOf = (one) => ({
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

const requests: SectionOf = ({ appeal, dismissal, extension }) => {
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

const timeline: SectionOf = (one) => ({
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

const evidence: SectionOf = (one) => ({
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

const signatures: SectionOf = () => ({
  title: text.signatures,
  content: [factTable(text.signers.map((signer) => [[signer, `\n${text.signedOn}`]]))],
})

const SECTIONS: readonly SectionOf[] = [
  basics,
  said,
  found,
  answered,
  clocks,
  requests,
  timeline,
  evidence,
  signatures,
]

/** The parts of the file in their order; one that has nothing to say is left out. */
export function fileSections(one: PrintedCase): FileSection[] {
  return SECTIONS.flatMap((sectionOf) => sectionOf(one) ?? [])
}
