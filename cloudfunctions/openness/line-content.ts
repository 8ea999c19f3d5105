import { createHash } from 'node:crypto'
import { MOST_NAME_CHARACTERS, maskedName, plainName } from '@qingjian/shared/openness/masked-name'
import type { LineFields, LineView } from '@qingjian/shared/openness/openness-fields'
import { canonicalJson } from '../platform/crypto/canonical-json'
import type { KeyedHash } from '../platform/crypto/keyed-hash'
import type { DraftLine, LineDocument, PublicContent } from './openness.documents'

/** A line as it is kept in a draft: numbers of persons become keyed hashes at once and are stored nowhere. */
export function draftLineOf(hash: KeyedHash, { recipient, ...rest }: LineFields): DraftLine {
  if (recipient === undefined) return rest
  const { idNumber, kind, mobile, name } = recipient
  return {
    ...rest,
    recipient: { kind, name },
    ...(idNumber !== undefined && { recipientKey: recipientKeyOf(hash, idNumber) }),
    ...(mobile !== undefined && { mobileKey: mobileKeyOf(hash, mobile) }),
  }
}

/** By which an ID number is recognised. */
export function recipientKeyOf(hash: KeyedHash, idNumber: string): string {
  return hash('openness-recipient', idNumber)
}

/** By which a phone number is recognised. */
export function mobileKeyOf(hash: KeyedHash, mobile: string): string {
  return hash('openness-mobile', mobile)
}

/** By which it is on record that both were given for the same person. */
export function recipientIdOf(hash: KeyedHash, recipientKey: string, mobileKey: string): string {
  return hash('openness-recipient-of-number', `${recipientKey}/${mobileKey}`)
}

/** What everybody may read of a draft's line. */
export function publicContentOf(
  hash: KeyedHash,
  draft: DraftLine,
  names: { regionName: string; fundName?: string | undefined },
  reason?: string,
): PublicContent {
  const {
    lineId: _line,
    mobileKey: _mobile,
    recipient,
    recipientKey: _key,
    replaces: _replaces,
    ...rest
  } = draft
  const { fundName, regionName } = names
  return {
    ...rest,
    regionName,
    ...(fundName !== undefined && { fundName }),
    ...(recipient !== undefined && {
      recipient: {
        kind: recipient.kind,
        name: recipient.kind === 'person' ? maskedName(recipient.name) : recipient.name,
      },
      ...(recipient.kind === 'person' && { nameSeal: hash('openness-name', plainName(recipient.name)) }),
    }),
    ...(reason !== undefined && { reason }),
  }
}

const CONTENT_FIELDS = [
  'kind',
  'regionId',
  'regionName',
  'year',
  'item',
  'amount',
  'day',
  'batch',
  'remark',
  'fundId',
  'fundName',
  'giver',
  'payer',
  'recipient',
  'nameSeal',
  'standard',
  'quantity',
  'unit',
  'policy',
  'sourceLevel',
  'isWithdrawn',
  'reason',
] as const satisfies readonly (keyof PublicContent)[]

/** SHA-256 over what a version says, with the line and version that it is; hexadecimal. */
export function digestOf(lineId: string, version: number, content: PublicContent): string {
  const said = Object.fromEntries(
    CONTENT_FIELDS.flatMap((field) => (content[field] === undefined ? [] : [[field, content[field]]])),
  )
  return createHash('sha256')
    .update(canonicalJson({ lineId, version, ...said }))
    .digest('hex')
}

/** The digest over a publication's lines once one more was added; begins with the empty text. */
export function digestAfter(running: string, digest: string): string {
  return createHash('sha256').update(`${running}\n${digest}`).digest('hex')
}

/** Keyed hashes of every beginning of a name. */
export function nameKeysOf(hash: KeyedHash, name: string): string[] {
  const characters = [...plainName(name)].slice(0, MOST_NAME_CHARACTERS)
  return characters.map((_, place) => nameKeyOf(hash, characters.slice(0, place + 1).join('')))
}

/** The key under which names with this beginning are found. */
export function nameKeyOf(hash: KeyedHash, beginning: string): string {
  return hash('openness-name-beginning', [...plainName(beginning)].slice(0, MOST_NAME_CHARACTERS).join(''))
}

/** The same for two lines that say the same of the same person, place, fund, day, batch and amount. */
export function duplicateKeyOf(hash: KeyedHash, draft: DraftLine): string {
  const { amount, batch, day, fundId, giver, item, kind, payer, recipient, recipientKey, regionId } = draft
  const who = recipientKey ?? (recipient && plainName(recipient.name)) ?? giver?.name ?? payer ?? ''
  const said = JSON.stringify([kind, regionId, fundId, item, amount, day, batch, who])
  // What names nobody but by a key needs no key of its own, which a hundred thousand rows would feel.
  return recipientKey === undefined ? hash('openness-duplicate', said) : plainDigest(said)
}

function plainDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** A published version as everybody sees it. */
export function lineViewOf(line: LineDocument): LineView {
  const { isWithdrawn, lineId, publicationId, publishedOn, reason, version } = line
  const standing = isWithdrawn ? 'withdrawn' : version > 1 ? 'corrected' : 'current'
  const { kind, regionId, regionName, year, item, amount, day, batch, remark } = line
  const { fundId, fundName, giver, payer, policy, quantity, recipient, sourceLevel, standard, unit } = line
  const view = {
    id: lineId,
    version,
    publicationId,
    publishedOn,
    standing,
    ...{ kind, regionId, regionName, year, item, amount, day, batch, remark },
    ...{ fundId, fundName, giver, payer, policy, quantity, recipient, sourceLevel, standard, unit, reason },
  } as const
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as LineView
}
