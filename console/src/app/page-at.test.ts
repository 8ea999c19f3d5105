import type { ConsolePage, MenuSection } from './console-page'
import { pageAt } from './page-at'

const page = (path: string, below?: string): ConsolePage => ({
  path,
  title: path,
  roles: 'everyone',
  ...(below === undefined ? {} : { below }),
  load: () => Promise.reject(new Error('is not opened here')),
})

const workbench = page('')
const people = page('people')
const person = page('people/:id', 'people')
const invitation = page('people/new', 'people')
const menu: MenuSection[] = [
  { title: '工作', pages: [workbench] },
  { title: '人员', pages: [people, person, invitation] },
]

describe('where an address stands', () => {
  it.each([
    ['/', { section: '工作', page: workbench }],
    ['/people', { section: '人员', page: people }],
    ['/people/', { section: '人员', page: people }],
    ['/people/7', { section: '人员', page: person, parent: people }],
    ['/people/new', { section: '人员', page: invitation, parent: people }],
  ])('%s', (address, standing) => expect(pageAt(menu, address)).toEqual(standing))

  it.each(['/peoples', '/people/7/more'])('%s is no page', (address) =>
    expect(pageAt(menu, address)).toBeUndefined(),
  )
})
