import { maskMobile } from '@qingjian/shared/kernel/mask'
import { fail, type Result, succeed } from '@qingjian/shared/kernel/result'
import { mobileContext, type PersonDocument } from '../../platform/directory/directory.documents'
import { isClosed } from '../closing'
import type { OrgDependencies } from '../org.dependencies'
import { checkJoining, joiningWords } from './joining'
import type { KindRules } from './kind-rules'
import { openPost, openUnit } from './open-places'
import { personMoved } from './person-moved'

const NUMBER_TAKEN = '这个工号已经有人用了，请核对'
const MOBILE_TAKEN = '这个手机号已经登记在别人名下，请核对'

/** How a phone number is stored of a person. */
export function storedMobile(
  { cipher, hash }: Pick<OrgDependencies, 'cipher' | 'hash'>,
  personId: string,
  mobile: string,
): Pick<PersonDocument, 'mobile' | 'mobileLookup'> {
  return {
    mobile: cipher.encrypt(mobile, mobileContext(personId)),
    mobileLookup: hash('staff-mobile', mobile),
  }
}

/** The phone number as it may be shown, if there is one. */
function shownMobile(
  { cipher }: Pick<OrgDependencies, 'cipher'>,
  { _id, mobile }: PersonDocument,
): string | undefined {
  return mobile === undefined ? undefined : maskMobile(cipher.decrypt(mobile, mobileContext(_id)))
}

/** Whether number and phone are free; those who have left keep their staff number for ever, but no phone number. */
async function checkUnique(
  { now, things }: OrgDependencies,
  { id, mobileLookup, staffNumber }: { id?: string; mobileLookup?: string; staffNumber?: string },
): Promise<Result<undefined>> {
  const numbered = await things.peopleByStaffNumbers(staffNumber === undefined ? [] : [staffNumber])
  if (numbered.some(({ _id }) => _id !== id))
    return fail('CONFLICT', NUMBER_TAKEN, { staffNumber: NUMBER_TAKEN })
  const reachable = await things.peopleByMobiles(mobileLookup === undefined ? [] : [mobileLookup])
  if (reachable.some((person) => person._id !== id && !isClosed(person, now)))
    return fail('CONFLICT', MOBILE_TAKEN, { mobile: MOBILE_TAKEN })
  return succeed(undefined)
}

function lookupOf({ hash }: OrgDependencies, mobile: string | undefined): string | undefined {
  return mobile === undefined ? undefined : hash('staff-mobile', mobile)
}

export const personRules: KindRules<'person'> = {
  async create(dependencies, { partyJoinedOn, rank, ...fields }) {
    const { mobile, name, position, postId, staffNumber, unitId } = fields
    const unit = await openUnit(dependencies, unitId)
    if (!unit.ok) return unit
    const post = await openPost(dependencies, unitId, postId)
    if (!post.ok) return post
    const unique = await checkUnique(dependencies, {
      staffNumber,
      mobileLookup: lookupOf(dependencies, mobile),
    })
    if (!unique.ok) return unique
    const id = `person-${dependencies.ids.next()}`
    const joining = checkJoining(dependencies, id, partyJoinedOn)
    if (!joining.ok) return joining
    return succeed({
      _id: id,
      name,
      unitId,
      position: post.data?.name ?? position,
      postId,
      staffNumber,
      ...(mobile === undefined ? {} : storedMobile(dependencies, id, mobile)),
      rank,
      ...joining.data,
    })
  },
  async edit(dependencies, { _id, unitId }, { partyJoinedOn, rank, ...fields }) {
    const { mobile, name, position, postId, staffNumber } = fields
    const post = await openPost(dependencies, unitId, postId)
    if (!post.ok) return post
    const mobileLookup = lookupOf(dependencies, mobile)
    const unique = await checkUnique(dependencies, { id: _id, staffNumber, mobileLookup })
    if (!unique.ok) return unique
    const joining = checkJoining(dependencies, _id, partyJoinedOn)
    if (!joining.ok) return joining
    return succeed({
      name,
      postId,
      position: post.data?.name ?? position,
      staffNumber,
      ...(mobile === undefined ? {} : storedMobile(dependencies, _id, mobile)),
      rank,
      ...joining.data,
    })
  },
  tells: personMoved,
  hangsOn: async () => undefined,
  async misses(dependencies, { _id, mobileLookup, unitId }) {
    const unit = await dependencies.things.find('unit', unitId)
    if (!unit || isClosed(unit, dependencies.now)) return '所属单位'
    const unique = await checkUnique(dependencies, { id: _id, mobileLookup })
    return unique.ok ? undefined : '手机号（已登记在别人名下）'
  },
  view: (person, { units }, dependencies) => ({
    unitId: person.unitId,
    unitName: units.get(person.unitId)?.name ?? '',
    postId: person.postId,
    position: person.position,
    staffNumber: person.staffNumber,
    mobile: shownMobile(dependencies, person),
    rank: person.rank,
    partyJoinedOn: person.partyJoinedOn,
  }),
  describe: (person, { units }, dependencies) => ({
    姓名: person.name,
    工号: person.staffNumber ?? '',
    单位: units.get(person.unitId)?.name ?? '',
    岗位: person.position,
    手机号: shownMobile(dependencies, person) ?? '',
    ...joiningWords(person),
  }),
}
