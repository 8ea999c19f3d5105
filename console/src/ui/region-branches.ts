/** A node of the tree of regions. */
export interface Branch {
  key: string
  title: string
  value: string
  children: Branch[]
}

/** Regions as a tree, in the order of their codes; one whose parent is out of reach stands at the top. */
export function branchesOf(
  regions: readonly { id: string; name: string; parentId?: string | undefined }[],
): Branch[] {
  const ordered = [...regions].sort((one, other) => (one.id < other.id ? -1 : 1))
  const nodes = new Map(
    ordered.map(({ id, name }) => [id, { key: id, value: id, title: name, children: [] as Branch[] }]),
  )
  const top: Branch[] = []
  for (const { id, parentId } of ordered) {
    const node = nodes.get(id)
    if (!node) continue
    const parent = parentId === undefined ? undefined : nodes.get(parentId)
    if (parent) parent.children.push(node)
    else top.push(node)
  }
  return top
}
