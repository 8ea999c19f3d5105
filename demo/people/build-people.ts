import type {
  PersonDocument,
  UnitDocument,
  WindowDocument,
} from '@qingjian/cloudfunctions/platform/directory/directory.documents'
import { REVIEWED_TOWN, supervisorOf, TOWN_REVIEWER } from '../demo-callers'
import { COMMISSION } from '../places/build-places'
import type { Random } from '../random'
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

const VILLAGE_DIGITS = 12

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
    position: '负责人',
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
  const reviewer = {
    _id: TOWN_REVIEWER,
    name: name(),
    unitId: `unit-${REVIEWED_TOWN}`,
    position: '镇纪委书记',
  }
  const supervisors = units
    .filter(({ regionId }) => regionId.length === VILLAGE_DIGITS)
    .map(({ _id: unitId, regionId }) => ({
      _id: supervisorOf(regionId),
      name: name(),
      unitId,
      position: '村务监督委员会主任',
    }))
  return [...heads, ...clerks, ...officers, reviewer, ...supervisors]
}
