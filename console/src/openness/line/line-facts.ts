import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { LINE_FIELD_NAMES as names } from '@qingjian/shared/openness/line-field-names'
import {
  LINE_KIND_NAMES,
  RECIPIENT_KIND_NAMES,
  SOURCE_LEVEL_NAMES,
} from '@qingjian/shared/openness/line-kinds'
import { amountInWords, loneStandardInWords } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import { lineDetailText as text } from '../line-detail.text'

/** Everything that a published line says, in words; what it does not say is left out. */
export function lineFacts(line: LineView): { label: string; words: string }[] {
  const { day, fundName, giver, item, policy, publishedOn, sourceLevel, year } = line
  const facts: [string, string | undefined][] = [
    [names.kind, LINE_KIND_NAMES[line.kind]],
    [names.item, item],
    [names.regionId, line.regionName],
    [names.fundId, fundName === item ? undefined : fundName],
    [names.giver, giver?.name],
    [names.payer, line.payer],
    [names.recipient, recipientInWords(line)],
    [names.amount, amountInWords(line)],
    [names.standard, loneStandardInWords(line)],
    [names.sourceLevel, sourceLevel && SOURCE_LEVEL_NAMES[sourceLevel]],
    [names.batch, line.batch],
    [names.day, writtenDay(day)],
    [names.year, day.startsWith(String(year)) ? undefined : text.year(year)],
    [names.remark, line.remark],
    [text.policy, policy && policyInWords(policy)],
    [text.plainWords, policy?.plainWords],
    [text.publishedOn, writtenDay(publishedOn)],
  ]
  return facts.flatMap(([label, words]) => (words === undefined || words === '' ? [] : [{ label, words }]))
}

/** Who issued a policy, what it is called, and its number where it has one. */
function policyInWords({ issuer, number, title }: NonNullable<LineView['policy']>): string {
  return `${issuer}《${title}》${number === '' ? '' : `（${number}）`}`
}

function recipientInWords({ recipient }: LineView): string | undefined {
  if (!recipient) return undefined
  return recipient.kind === 'person'
    ? text.masked(recipient.name)
    : `${recipient.name}（${RECIPIENT_KIND_NAMES[recipient.kind]}）`
}
