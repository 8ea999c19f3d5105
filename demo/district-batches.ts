import type { RatingDocument } from '@qingjian/cloudfunctions/rating/rating.documents'
import {
  buildConsequences,
  buildFoundation,
  type DistrictOptions,
  storiesOf,
  streamRatings,
} from './build-district'

/** Documents to be written with one request. */
interface Batch {
  collection: string
  documents: object[]
}

/** The documents of one request; the platform takes more, but they would all wait for the slowest. */
const BATCH_SIZE = 500

/** The demo district in batches, each made when it is asked for, so that building and writing go on at once. */
export function* districtBatches(options: DistrictOptions): Generator<Batch> {
  const foundation = buildFoundation(options)
  const storyOf = storiesOf(options, foundation)
  for (const [collection, documents] of Object.entries(foundation))
    yield* batchesOf<object>(collection, documents)
  const ratings: RatingDocument[] = []
  const remember = function* () {
    for (const rating of streamRatings(options, foundation, storyOf)) {
      ratings.push(rating)
      yield rating
    }
  }
  yield* batchesOf('ratings', remember())
  for (const [collection, documents] of Object.entries(
    buildConsequences(options, ratings, foundation, storyOf),
  ))
    yield* batchesOf<object>(collection, documents)
}

function* batchesOf<Item extends object>(collection: string, documents: Iterable<Item>): Generator<Batch> {
  let batch: Item[] = []
  for (const document of documents) {
    batch.push(document)
    if (batch.length < BATCH_SIZE) continue
    yield { collection, documents: batch }
    batch = []
  }
  if (batch.length > 0) yield { collection, documents: batch }
}
