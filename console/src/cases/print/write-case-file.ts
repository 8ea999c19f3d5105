import { formatInstant } from '@qingjian/shared/calendar/day'
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { caseFileText as text } from './case-file.text'
import { fileSections } from './file-sections'
import { BODY_FONT, HEADING_FONT, PAGE, pageNumbers, SIZE, SMALL_FONT, TITLE_FONT } from './paper'
import type { PrintedCase } from './printed-case'

const LINE = { line: 360 }

const STYLES = {
  default: { document: { run: { font: BODY_FONT, size: SIZE.body } } },
  paragraphStyles: [
    { id: 'cell', name: 'cell', paragraph: { spacing: { line: 300 } }, run: { size: SIZE.body } },
    {
      id: 'heading',
      name: 'heading',
      paragraph: { spacing: { before: 240, after: 120, ...LINE }, keepNext: true, outlineLevel: 0 },
      run: { font: HEADING_FONT, size: SIZE.heading },
    },
  ],
}

/**
 * The printed file of a case: an A4 Word document, laid out as official papers are (GB/T 9704—2012), for signatures on
 * paper. Runs in a browser and in Node.
 */
export function writeCaseFile(one: PrintedCase): Promise<ArrayBuffer> {
  const parts = fileSections(one).flatMap(({ content, title }, place) => [
    new Paragraph({ style: 'heading', children: [new TextRun(`${text.numerals[place]}、${title}`)] }),
    ...content,
  ])
  const file = new Document({
    title: `${text.title} ${one.number}`,
    creator: one.printedBy,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: LINE,
            children: [new TextRun({ text: text.title, font: TITLE_FONT, size: SIZE.title })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun(text.number(one.number))],
          }),
          ...parts,
          new Paragraph({
            spacing: { before: 240 },
            children: [
              new TextRun({
                text: text.printed(one.printedBy, formatInstant(one.printedAt)),
                font: SMALL_FONT,
                size: SIZE.small,
              }),
            ],
          }),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(file)
}
