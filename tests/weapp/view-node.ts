/** A node as Taro hands it to its templates; the names are Taro's own abbreviations. */
export interface ViewNode {
  /** Identity that events are sent to. */
  sid?: string
  /** An id given in JSX, which then stands for the identity. */
  uid?: string
  /** Classes. */
  cl?: string
  /** Text of a text node. */
  v?: string
  /** Children. */
  cn?: ViewNode[]
}

/** The node and everything below it, in the order of the page. */
export function* nodesOf(node: ViewNode): Generator<ViewNode> {
  yield node
  for (const child of node.cn ?? []) yield* nodesOf(child)
}

/** What a person reads in it. */
export function textOf(node: ViewNode): string {
  return node.v ?? (node.cn ?? []).map(textOf).join('')
}

export function hasClass(node: ViewNode, name: string): boolean {
  return (node.cl ?? '').split(/\s+/).includes(name)
}
