import type {
  PersonDocument,
  UnitDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { COMMISSION } from '../places/build-places'
import type { Random } from '../random'
import { HEAD_POST, headPostId } from './build-posts'
import { createNames } from './draw-names'
import { clerkIdsOf } from './rosters'

/** Posts of the commission that the demo's callers hold, by the person's id. */
const COMMISSION_POSTS = {
  'commission-1': '监督检查室主任',
  'commission-2': '信访室回访员',
  'commission-3': '区纪委副书记',
  'commission-4': '案件审理室审计员',
  'commission-5': '信息中心主任',
  'commission-6': '党风政风监督室干部',
}

/** The staff number of the person at a place in the list. */
function staffNumber(place: number): string {
  return `CD${String(place + 1).padStart(4, '0')}`
}

/** Two people for each window, a head for each unit and the commission's officers; all names are invented. */
export function buildPeople(
  random: Random,
  units: readonly UnitDocument[],
  windows: readonly WindowDocument[],
): PersonDocument[] {
  const name = createNames(random)
  const heads = units.map(({ _id }) => ({
    _id: `${_id}-head`,
    name: name(),
    unitId: _id,
    postId: headPostId(_id),
    position: HEAD_POST,
  }))
  const clerks = windows.flatMap(({ _id: windowId, name: window, unitId }) =>
    clerkIdsOf(windowId).map((_id) => ({ _id, name: name(), unitId, position: `${window}窗口工作人员` })),
  )
  const officers = Object.entries(COMMISSION_POSTS).map(([_id, position]) => ({
    _id,
    name: name(),
    unitId: COMMISSION._id,
    position,
  }))
  const people: PersonDocument[] = [...heads, ...clerks, ...officers]
  return people.map((person, place) => ({ ...person, staffNumber: staffNumber(place) }))
}
