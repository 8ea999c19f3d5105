import { succeed } from '@qingjian/shared/kernel/result'
import type { find as contract } from '@qingjian/shared/openness/find/find.contracts'
import type { FoundView } from '@qingjian/shared/openness/find/find-fields'
import { MODULES, type Module } from '@qingjian/shared/openness/find/modules'
import { mergeWalks } from '../../platform/database/merge-walks'
import type { UseCase } from '../../platform/serve/method'
import type { OpennessDependencies } from '../openness.dependencies'
import { excerptOf } from './excerpt'
import type { FoundDocument } from './find.documents'
import { gramsOfTerms, holdsAll, termsOf } from './grams'

const PAGE = 20
const FIRST_OF_EACH = 5
/** Pieces that are compared to find the rarest. */
const MOST_PROBES = 8
/** Things at which a piece counts as common, however many more there are. */
const COMMON = 100

/**
 * Everything public by its words, newest first. The rarest piece of what is looked for leads to the candidates by its index;
 * what else must stand in them is compared there. Where even that piece is common, a page may come short and have more
 * behind it: the cost stays the same at any number of things.
 */
export const findEverything: UseCase<OpennessDependencies, typeof contract> = async (
  { found },
  _actor,
  { after, module, regionId, text },
) => {
  const terms = termsOf(text)
  const modules = module === undefined ? MODULES : [module]
  const gram = await rarestOf(found, gramsOfTerms(terms))
  if (gram === undefined) return succeed({ modules: modules.map((one) => ({ module: one, found: [] })) })
  const isWanted = (one: FoundDocument) =>
    countsIn(one.regionId, regionId) && holdsAll(`${one.title} ${one.words}`, terms)
  const read = async (one: Module) => {
    const { next, page } = await mergeWalks(
      {
        walks: [{ gram, module: one }],
        order: 'position',
        direction: 'desc',
        read: (walk, cursor, limit) => found.walk(walk, cursor, limit),
        isWanted,
      },
      { after, size: module === undefined ? FIRST_OF_EACH : PAGE },
    )
    return {
      module: one,
      found: page.map((row) => foundViewOf(row, terms)),
      ...(next !== undefined && { next }),
    }
  }
  return succeed({ modules: await Promise.all(modules.map(read)) })
}

/** The piece that the fewest things hold; undefined where nothing holds one of them. */
async function rarestOf(
  found: OpennessDependencies['found'],
  grams: readonly string[],
): Promise<string | undefined> {
  // The longest way apart, so that they come from different words.
  const step = Math.max(1, Math.ceil(grams.length / MOST_PROBES))
  const probed = grams.filter((_, place) => place % step === 0)
  const counts = await Promise.all(
    probed.map(async (gram) => ({ gram, count: (await found.probe(gram, COMMON)).length })),
  )
  const [rarest] = counts.sort((one, other) => one.count - other.count)
  return rarest && rarest.count > 0 ? rarest.gram : undefined
}

/** Whether something of one place counts in another: what is of it, of a place above it, or below. */
function countsIn(regionId: string, wanted: string | undefined): boolean {
  return wanted === undefined || wanted.startsWith(regionId) || regionId.startsWith(wanted)
}

function foundViewOf(
  { _id, day, kind, regionName, title, words }: FoundDocument,
  terms: string[],
): FoundView {
  return { kind, id: _id, title, excerpt: excerptOf(words, terms), regionName, day }
}
