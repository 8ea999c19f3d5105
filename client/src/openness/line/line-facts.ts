import { writtenDay } from '@qingjian/shared/calendar/spoken-day'
import { LINE_FIELD_NAMES as names } from '@qingjian/shared/openness/line-field-names'
import {
  LINE_KIND_NAMES,
  RECIPIENT_KIND_NAMES,
  SOURCE_LEVEL_NAMES,
} from '@qingjian/shared/openness/line-kinds'
import { amountInWords, loneStandardInWords } from '@qingjian/shared/openness/money-words'
import type { LineView } from '@qingjian/shared/openness/openness-fields'
import type { Fact } from '../../ui/screen/facts'
import { opennessAskText } from '../openness-ask.text'

const text = opennessAskText.line

/** Everything that a line says, in words; what it does not say is left out. */
export function factsOfLine(line: LineView): Fact[] {
  const { batch, day, fundName, giver, item, kind, payer, publishedOn, regionName, remark, year } = line
  const facts: [string, string | undefined][] = [
    [names.regionId, regionName],
    [names.kind, LINE_KIND_NAMES[kind]],
    [names.item, item],
    [names.fundId, fundName === item ? undefined : fundName],
    [names.giver, giver?.name],
    [names.payer, payer],
    [names.recipient, recipientInWords(line)],
    [names.amount, amountInWords(line)],
    [names.standard, loneStandardInWords(line)],
    [names.sourceLevel, line.sourceLevel && SOURCE_LEVEL_NAMES[line.sourceLevel]],
    [names.batch, batch],
    [names.day, writtenDay(day)],
    [names.year, day.startsWith(String(year)) ? undefined : `${year}年`],
    [names.remark, remark],
    ...policyFacts(line),
    // Of what is withdrawn the day of its withdrawal, which is said above.
    [text.publishedOn, line.standing === 'withdrawn' ? undefined : writtenDay(publishedOn)],
  ]
  return facts.flatMap(([label, words]) =>
    words === undefined || words === '' ? [] : [{ label, text: words }],
  )
}

function recipientInWords({ recipient }: LineView): string | undefined {
  if (!recipient) return undefined
  return recipient.kind === 'person'
    ? text.masked(recipient.name)
    : `${recipient.name}（${RECIPIENT_KIND_NAMES[recipient.kind]}）`
}

function policyFacts({ policy }: LineView): [string, string | undefined][] {
  if (!policy) return []
  const number = policy.number === '' ? '' : `（${policy.number}）`
  return [
    [text.policy, `${policy.issuer}《${policy.title}》${number}`],
    [text.policyText, policy.plainWords],
  ]
}
