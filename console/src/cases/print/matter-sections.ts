import { formatInstant } from '@qingjian/shared/calendar/day'
import { CASE_STATE_NAMES, VERDICT_NAMES } from '@qingjian/shared/cases/case-states'
import { caseText } from '../case/case.text'
import { caseFileText as text } from './case-file.text'
import type { SectionOf } from './file-section'
import { factTable } from './file-tables'
import { paragraphs } from './paper'

/** Number, place and people. */
export const basics: SectionOf = (one) => ({
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

/** What the citizen said. */
export const said: SectionOf = (one) => ({
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

/** What the unit found. */
export const found: SectionOf = ({ finding, verdict }) => ({
  title: text.found,
  content:
    verdict === undefined
      ? paragraphs(text.notVerified)
      : [factTable([[[text.verdict, VERDICT_NAMES[verdict]]], [[text.finding, finding ?? text.none]]])],
})

/** What the citizen was told. */
export const answered: SectionOf = ({ answer }) => ({
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
