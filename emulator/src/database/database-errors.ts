import { PlatformError } from '../platform-error'

/** The platform's failures, with the codes and the wording that its SDKs and their users match on. */

/** A request that no retry makes right: unknown operators, wrong types, missing parameters. */
export function invalidParameter(reason: string): PlatformError {
  return new PlatformError('DATABASE_INVALID_PARAM', `[InvalidParameter] ${reason}`)
}

/** Collections are made beforehand; the platform never creates one on the first write. */
export function collectionNotFound(name: string): PlatformError {
  return new PlatformError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )
}

/** addCollection for a name that is taken. */
export function collectionExists(name: string): PlatformError {
  return new PlatformError('DATABASE_REQUEST_FAILED', `[ResourceExist] Table exist: ${name}.`)
}

/** A write that MongoDB refuses while it carries it out. */
export function writeFailed(reason: string): PlatformError {
  return new PlatformError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`,
  )
}

/** A second document with the same key of a unique index; recognised by its `E11000`. */
export function duplicateKey(collection: string, index: string, key: string): PlatformError {
  return new PlatformError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation.DuplicateWrite] multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  )
}

/** The first updater wins; this one has lost and its transaction is over. */
export function transactionConflict(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem cannot be solved, contact us.',
  )
}

/** Two operations at once inside one transaction. */
export function transactionBusy(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionBusy] Transaction is busy. Operations in one transaction must run one after another.',
  )
}

/** Committed, rolled back, lost to a conflict, or older than the platform's 30 seconds. */
export function transactionNotFound(): PlatformError {
  return new PlatformError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds.',
  )
}
