import { WorkbookError } from './workbook-error'
import { localName, readXml } from './xml-reader'
import type { ZipDirectory, ZipPart } from './zip-directory'

/** Where in a workbook things are. */
export interface WorkbookParts {
  /** Sheets people see, in their order. */
  sheets: readonly { name: string; part: ZipPart }[]
  strings: ZipPart | undefined
  styles: ZipPart | undefined
  /** Days are counted since 1904, as old Macs did. */
  since1904: boolean
}

interface Relation {
  id: string
  /** The last word of its type: `worksheet`, `styles`. */
  kind: string
  target: string
}

/** Answers a part's text, piece by piece. */
export type Unpack = (part: ZipPart) => AsyncIterable<string>

const PACKAGE = '_rels/.rels'

/** The name of a part from what a part in `folder` calls it. */
function resolved(folder: string, target: string): string {
  return decodeURI(new URL(target, `http://zip/${folder}`).pathname.slice(1)).toLowerCase()
}

async function readRelations(pieces: AsyncIterable<string>, folder: string): Promise<Relation[]> {
  const relations: Relation[] = []
  await readXml(pieces, {
    open: (name, { Id, Target, TargetMode, Type = '' }) => {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      relations.push({
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolved(folder, Target),
      })
    },
  })
  return relations
}

/** The id by which a sheet is related to its part; its prefix is the writer's choice. */
function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.includes(':') && localName(name) === 'id')?.[1]
}

/** Finds its way through a workbook. @throws WorkbookError `not-a-workbook` */
export async function readWorkbookParts(directory: ZipDirectory, unpack: Unpack): Promise<WorkbookParts> {
  const part = (name: string | undefined): ZipPart => {
    const found = name === undefined ? undefined : directory.get(name)
    if (!found) throw new WorkbookError('not-a-workbook')
    return found
  }
  const roots = await readRelations(unpack(part(PACKAGE)), '')
  const workbook = roots.find(({ kind }) => kind === 'officeDocument')?.target ?? ''
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const relationsName = `${folder}_rels/${workbook.slice(folder.length)}.rels`
  const relations = await readRelations(unpack(part(relationsName)), folder)
  const listed: { name: string; id: string | undefined }[] = []
  let since1904 = false
  let isWorkbook = false
  await readXml(unpack(part(workbook)), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return
      listed.push({ name: attributes.name ?? '', id: relationId(attributes) })
    },
  })
  // Word and PowerPoint keep their documents the same way.
  if (!isWorkbook) throw new WorkbookError('not-a-workbook')
  const sheets = listed.flatMap(({ id, name }) => {
    const relation = relations.find((one) => one.id === id)
    // Charts and dialogs have sheets of their own, without rows.
    return relation?.kind === 'worksheet' ? [{ name, part: part(relation.target) }] : []
  })
  const first = (kind: string) => {
    const relation = relations.find((one) => one.kind === kind)
    return relation && part(relation.target)
  }
  return {
    sheets,
    strings: first('sharedStrings'),
    styles: first('styles'),
    since1904,
  }
}
