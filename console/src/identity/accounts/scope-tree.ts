import type { listScopes } from '@qingjian/shared/identity/identity.contracts'
import type { ContractOutput } from '@qingjian/shared/kernel/contract'

type Scopes = ContractOutput<typeof listScopes>

/** A node of the picker of regions. */
export interface RegionNode {
  value: string
  title: string
  children: RegionNode[]
}

/** Regions as a tree; one whose parent is out of reach stands at the top. */
export function regionTree(regions: Scopes['regions']): RegionNode[] {
  const nodes = new Map(
    regions.map(({ id, name }) => [id, { value: id, title: name, children: [] as RegionNode[] }]),
  )
  const top: RegionNode[] = []
  for (const { id, parentId } of regions) {
    const node = nodes.get(id)
    if (!node) continue
    const parent = parentId === undefined ? undefined : nodes.get(parentId)
    if (parent) parent.children.push(node)
    else top.push(node)
  }
  return top
}
