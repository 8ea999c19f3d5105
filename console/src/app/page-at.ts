import type { ConsolePage, MenuSection } from './console-page'

/** Where an address stands in the back office. */
export interface Standing {
  section: string
  page: ConsolePage
  /** The page of the menu from which this one is reached, when it is not in the menu itself. */
  parent?: ConsolePage
}

function leadsTo({ path }: ConsolePage, address: string): boolean {
  const pattern = path.split('/')
  const parts = address.split('/')
  return pattern.length === parts.length && pattern.every((one, n) => one.startsWith(':') || one === parts[n])
}

/** Finds the page of an address such as `/org/people`; undefined when there is none. */
export function pageAt(menu: readonly MenuSection[], pathname: string): Standing | undefined {
  const address = pathname.replace(/^\/|\/$/g, '')
  const pages = menu.flatMap((section) => section.pages)
  for (const { pages: own, title } of menu) {
    // `org/import` is meant before `org/:id`, as the router has it.
    const matching = own.filter((one) => leadsTo(one, address))
    const page = matching.find(({ path }) => path === address) ?? matching[0]
    if (!page) continue
    const parent = pages.find(({ path }) => path === page.below)
    return { section: title, page, ...(parent ? { parent } : {}) }
  }
  return undefined
}
