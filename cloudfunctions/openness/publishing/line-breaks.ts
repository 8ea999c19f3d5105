import { plainName } from '@qingjian/shared/openness/masked-name'
import { digestOf } from '../line-content'
import type { OpennessDependencies } from '../openness.dependencies'
import {
  type LineDocument,
  lineVersionId,
  nameContext,
  type PublicationDocument,
} from '../openness.documents'
import { townIdOf } from '../publications/author-place'

/** The first of some stored versions that is not what was published, and what is wrong with it. */
export interface LineBreak {
  lineId: string
  problem: string
}

interface Flaw {
  is(line: LineDocument, dependencies: OpennessDependencies, publication: PublicationDocument): boolean
  problem: string
}

const FLAWS: readonly Flaw[] = [
  {
    is: (line) => digestOf(line.lineId, line.version, line) !== line.digest,
    problem: '这条明细的内容发布后被改动过',
  },
  {
    is: (line, dependencies) => !isNameSealed(line, dependencies),
    problem: '这条明细的领取人姓名发布后被换过',
  },
  {
    is: (
      { _id, day, holderId, lineId, position, regionId: place, townId, version },
      _dependencies,
      { regionId },
    ) =>
      _id !== lineVersionId(lineId, version) ||
      position !== `${day}.${lineId}` ||
      townId !== townIdOf(place) ||
      holderId !== regionId,
    problem: '这条明细的归属或次序发布后被改动过',
  },
]

/** Looks through stored versions for the first that was changed or hidden. */
export async function findLineBreak(
  dependencies: OpennessDependencies,
  publication: PublicationDocument,
  lines: readonly LineDocument[],
): Promise<LineBreak | undefined> {
  const hidden = await hiddenAmong(dependencies, lines)
  for (const line of lines) {
    const flaw = FLAWS.find(({ is }) => is(line, dependencies, publication))
    if (flaw) return { lineId: line.lineId, problem: flaw.problem }
    if (hidden.has(line._id)) return { lineId: line.lineId, problem: '这条明细被藏起来了，群众查不到' }
  }
  return undefined
}

/** Whether the name behind the mask is the one that was published. */
function isNameSealed(
  { fullName, lineId, nameSeal, version }: LineDocument,
  dependencies: OpennessDependencies,
) {
  if (fullName === undefined || nameSeal === undefined) return fullName === nameSeal
  try {
    const name = dependencies.cipher.decrypt(fullName, nameContext(lineId, version))
    return dependencies.hash('openness-name', plainName(name)) === nameSeal
  } catch {
    return false
  }
}

/** Versions that claim to have a later one, which is not there. */
async function hiddenAmong(
  { lines }: OpennessDependencies,
  versions: readonly LineDocument[],
): Promise<Set<string>> {
  const older = versions.filter(({ latest }) => latest !== true)
  const later = await lines.byIds(older.map(({ lineId, version }) => lineVersionId(lineId, version + 1)))
  const known = new Set(later.map(({ _id }) => _id))
  const isHidden = ({ lineId, version }: LineDocument) => !known.has(lineVersionId(lineId, version + 1))
  return new Set(older.filter(isHidden).map(({ _id }) => _id))
}
