/** A write met a unique index or a taken id. `index` is `_id_` for the id. */
export class DuplicateKeyError extends Error {
  constructor(readonly index: string) {
    super(`duplicate key in ${index}`)
  }
}
