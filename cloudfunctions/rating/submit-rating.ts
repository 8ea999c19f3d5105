import { dayOf, minuteOfDay } from '@qingjian/shared/calendar/day'
import type { ContractOutput, ParsedInput } from '@qingjian/shared/kernel/contract'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import type { submitRating as contract } from '@qingjian/shared/rating/rating.contracts'
import type { Actor } from '../platform/access/actor'
import { DuplicateKeyError } from '../platform/database/duplicate-key-error'
import { positionOf } from '../platform/ids/position'
import { raterKeyOf } from '../platform/ratings/rated.documents'
import type { UseCase } from '../platform/serve/method'
import { checkChoices } from './check-choices'
import { checkComment } from './check-comment'
import { keepPhotos } from './keep-photos'
import type { RatingDependencies } from './rating.dependencies'
import type { RatingDocument } from './rating.documents'
import { erasedKeyOf, ratingIdOf } from './rating-keys'
import { resolveContact } from './resolve-contact'
import { storeRemark } from './store-remark'
import { readVisit, type Visit } from './visit'

type Input = ParsedInput<typeof contract>
type Output = ContractOutput<typeof contract>

/** Times that a rating takes a new place in the day's count when another of the same rater was faster. */
const ATTEMPTS = 8

/**
 * Rates one service (一次一评). The rating's id is derived from rater, window and service slot, and a unique index over
 * the rater's day holds the daily cap, so that neither double taps nor parallel requests get past them.
 */
export const submitRating: UseCase<RatingDependencies, typeof contract> = async (
  dependencies,
  actor,
  input,
) => {
  const { hash, now, ratings, settings } = dependencies
  const rules = await settings.read(now)
  const visit = readVisit(dependencies.visits, input.visit, actor.id, now, rules.visitHours)
  if (!visit.ok) return visit
  if (actor.unitId === visit.data.unitId)
    return fail('FORBIDDEN', '您是本单位工作人员，不能评价自己单位的窗口')
  const choices = checkChoices(input, rules)
  if (!choices.ok) return choices
  const raterKey = raterKeyOf(hash, actor.openid ?? '')
  const day = dayOf(visit.data.at)
  const raterKeys = [raterKey, erasedKeyOf(hash, raterKey, day)]
  const ratingId = ratingIdOf(hash, raterKey, visit.data, rules.slotHours)

  let today = await ratings.ofRaterOnDay(raterKeys, day)
  const earlier = today.find((rating) => rating._id === ratingId)
  if (earlier) return repeat(dependencies, actor, input, earlier)
  if (today.length >= rules.dailyCap) return overCap(rules.dailyCap)

  const prepared = await prepare(dependencies, actor, input, ratingId)
  if (!prepared.ok) return prepared
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ordinal = Math.max(0, ...today.map((rating) => rating.ordinal)) + 1
    const rating: RatingDocument = {
      _id: ratingId,
      position: positionOf(now, ratingId.slice(0, 12)),
      raterKey,
      ordinal,
      ...placeAndTime(visit.data, day),
      submittedAt: now,
      scale: rules.scale,
      ...choices.data,
      reasonsVersion: rules.reasonsVersion,
      comment: input.comment,
      ...prepared.data,
      requestId: dependencies.requestId,
      pending: true,
    }
    try {
      const stored = await store(dependencies, rating, visit.data.cardId)
      await dependencies.storage.remove(input.photos)
      return succeed(stored)
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
      today = await ratings.ofRaterOnDay(raterKeys, day)
      const faster = today.find((one) => one._id === ratingId)
      if (faster) return repeat(dependencies, actor, input, faster, prepared.data.photos)
      if (today.length >= rules.dailyCap) break
    }
  }
  await dependencies.storage.remove(prepared.data.photos)
  return overCap(rules.dailyCap)
}

function overCap(dailyCap: number): Result<never> {
  return fail('TOO_MANY_REQUESTS', `您今天已经评价了${dailyCap}次，请明天再来`)
}

function placeAndTime(visit: Visit, day: string) {
  const { at, hallId, regionId, unitId, windowId } = visit
  const hour = String(Math.floor(minuteOfDay(at) / 60)).padStart(2, '0')
  return { at, day, hour, windowId, hallId, unitId, regionId }
}

async function prepare(dependencies: RatingDependencies, actor: Actor, input: Input, ratingId: string) {
  const openid = actor.openid ?? ''
  const check = await checkComment(dependencies.weChat, input.comment, openid)
  if (!check.ok) return check
  const contact = input.contact && (await resolveContact(dependencies, input.contact, ratingId))
  if (contact && !contact.ok) return contact
  const photos = await keepPhotos(dependencies, input.photos, openid, ratingId)
  if (!photos.ok) return photos
  return succeed({
    commentCheck: check.data,
    photos: photos.data,
    ...(contact ? { contact: contact.data } : {}),
    ...(input.serviceItemId === undefined ? {} : { serviceItemId: input.serviceItemId }),
  })
}

async function store(
  { ratings, work }: RatingDependencies,
  rating: RatingDocument,
  cardId: string,
): Promise<Output> {
  const { _id, level, windowId } = rating
  await work.commit(async (change) => {
    await ratings.insert(change, rating)
    await change.audit({ subject: `ratings/${_id}`, details: { level, windowId, cardId } })
  })
  return { ratingId: _id, outcome: 'rated' }
}

/** The service is rated already: the same request again is the same rating, another one becomes a remark. */
async function repeat(
  dependencies: RatingDependencies,
  actor: Actor,
  input: Input,
  earlier: RatingDocument,
  keptPhotos?: string[],
): Promise<Result<Output>> {
  if (earlier.requestId === dependencies.requestId)
    return succeed({ ratingId: earlier._id, outcome: 'rated' })
  if (earlier.erasedAt !== undefined) return fail('CONFLICT', '这次服务您已经评价过，一次服务只能评价一次')
  if (input.comment === '' && input.photos.length === 0) {
    return fail('CONFLICT', '这次服务您已经评价过。还想补充的话，请写几句话再提交')
  }
  const remark = await storeRemark(dependencies, actor, earlier, input, keptPhotos)
  return remark.ok ? succeed({ ratingId: earlier._id, outcome: 'remarked' }) : remark
}
