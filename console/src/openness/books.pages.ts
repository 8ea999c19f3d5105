import type { StaffRole } from '@qingjian/shared/kernel/roles'
import type { ConsolePage } from '../app/console-page'
import { BOOK_REVIEWERS, BOOK_WRITERS } from './book-roles'

const READERS = [...BOOK_WRITERS, ...BOOK_REVIEWERS, 'auditor', 'admin'] as const satisfies StaffRole[]
const PUBLICATIONS = 'openness/publications'
const IMPORTS = 'openness/imports'

/** Writing, reviewing and publishing. */
export const booksPages: readonly ConsolePage[] = [
  {
    path: PUBLICATIONS,
    title: '公开材料',
    roles: READERS,
    load: () => import('./publications/publications-page'),
  },
  {
    path: `${PUBLICATIONS}/new`,
    title: '新建公开材料',
    roles: BOOK_WRITERS,
    below: PUBLICATIONS,
    load: () => import('./publications/new-publication-page'),
  },
  {
    path: `${PUBLICATIONS}/:id`,
    title: '公开材料详情',
    roles: READERS,
    below: PUBLICATIONS,
    load: () => import('./publications/publication-page'),
  },
  {
    path: `${PUBLICATIONS}/:id/edit`,
    title: '修改公开的内容',
    roles: BOOK_WRITERS,
    below: PUBLICATIONS,
    load: () => import('./announcements/edit-announcement-page'),
  },
  {
    path: `${PUBLICATIONS}/:id/correct`,
    title: '更正明细',
    roles: BOOK_WRITERS,
    below: PUBLICATIONS,
    load: () => import('./publications/correct-page'),
  },
  {
    path: `${PUBLICATIONS}/:id/print`,
    title: '打印公示',
    roles: READERS,
    below: PUBLICATIONS,
    load: () => import('./publications/print-page'),
  },
  {
    path: IMPORTS,
    title: '账目导入',
    roles: BOOK_WRITERS,
    load: () => import('./imports/imports-page'),
  },
  {
    path: `${IMPORTS}/new`,
    title: '导入一个文件',
    roles: BOOK_WRITERS,
    below: IMPORTS,
    load: () => import('./imports/new-import-page'),
  },
  {
    path: `${IMPORTS}/:importId`,
    title: '导入详情',
    roles: BOOK_WRITERS,
    below: IMPORTS,
    load: () => import('./imports/import-page'),
  },
]
