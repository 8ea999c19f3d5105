import { amountOf } from '@qingjian/shared/kernel/money'
import { succeed } from '@qingjian/shared/kernel/result'
import type { listOwn as contract } from '@qingjian/shared/openness/public.contracts'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import { lineViewOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import { type ClaimDocument, claimContext, type LineDocument } from '../openness.documents'
import { ownLinesOf } from './own-lines'

const PAGE = 20

/** What was paid to the people whom the caller has proved to be, newest day first. */
export const listOwn: UseCase<OpennessDependencies, typeof contract> = async (
  dependencies,
  actor,
  { after },
) => {
  const { cipher, claims, lines } = dependencies
  const people = await claims.ofActor(actor.id)
  const { page, ...next } = await mergeWalks<LineDocument, ClaimDocument>(
    {
      walks: people,
      order: 'position',
      direction: 'desc',
      read: ({ recipientKey }, before, limit) => lines.ofRecipient(recipientKey, before, limit),
      isWanted: () => true,
    },
    { after, size: PAGE },
  )
  const own = await ownLinesOf(dependencies, page)
  return succeed({
    people: people.map(({ _id, name, regionName }) => ({
      ...{ id: _id, regionName },
      name: cipher.decrypt(name, claimContext(_id)),
    })),
    lines: own.map(({ line, recipientName }) => ({
      ...lineViewOf(line),
      recipientName,
      ...(line.standard !== undefined &&
        line.quantity !== undefined && { reckoned: amountOf(line.standard, line.quantity) }),
    })),
    ...next,
  })
}
