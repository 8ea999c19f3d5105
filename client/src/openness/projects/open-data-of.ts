/** Whose projects; without a place the whole district's. */
export interface OpenDataOf {
  regionId: string | undefined
  name: string | undefined
}
