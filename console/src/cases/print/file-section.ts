import type { Paragraph, Table } from 'docx'
import type { PrintedCase } from './printed-case'

/** A part of the file with its heading. */
export interface FileSection {
  title: string
  content: (Paragraph | Table)[]
}

/** Writes one part; undefined when it has nothing to say of this case. */
export type SectionOf = (one: PrintedCase) => FileSection | undefined
