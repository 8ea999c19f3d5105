import { Aggregator, ProcessingMode, Query, update } from 'mingo'
import { PlatformError } from '../platform-error'
import { invalidParameter } from './database-errors'
import type { Document } from './document'

/** mingo edits what it is given in some stages: it gets copies. Code in a query (`$where`, `$function`) is refused. */
const OPTIONS = { processingMode: ProcessingMode.CLONE_INPUT, scriptEnabled: false }

/** Compiles a filter. @throws DATABASE_INVALID_PARAM for an unknown operator or a malformed operand. */
export function compileFilter(filter: Record<string, unknown>): (document: Document) => boolean {
  if (Object.keys(filter).length === 0) return () => true
  const query = guarded(() => new Query(filter, OPTIONS))
  return (document) => guarded(() => query.test(document))
}

/** Compiles a projection such as `{name: 1}`; an empty one returns documents whole. */
export function compileProjection(
  projection: Record<string, unknown>,
): (documents: Document[]) => Document[] {
  if (Object.keys(projection).length === 0) return (documents) => documents
  const query = new Query({}, OPTIONS)
  return (documents) => guarded(() => query.find<Document>(documents, projection as never).all())
}

/** Applies update operators to a document in place. The filter is only needed for the positional `$`. */
export function applyOperators(
  document: Document,
  operators: Record<string, unknown>,
  filter: Record<string, unknown>,
): void {
  guarded(() =>
    update(document, operators as never, [], filter as never, { cloneMode: 'deep', queryOptions: OPTIONS }),
  )
}

/** Runs a pipeline over documents; `collection` gives the documents of another collection for `$lookup`. */
export function runPipeline(
  documents: Iterable<Document>,
  pipeline: Record<string, unknown>[],
  collection: (name: string) => Document[],
): Document[] {
  return guarded(() =>
    new Aggregator(pipeline, { ...OPTIONS, collectionResolver: collection }).run<Document>(documents),
  )
}

/** Whatever mingo objects to, and whatever it stumbles over, is something wrong with the request. */
function guarded<Result>(run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (error instanceof PlatformError) throw error
    throw invalidParameter(error instanceof Error ? error.message : String(error))
  }
}
