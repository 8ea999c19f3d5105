import { AlignmentType, Footer, type IParagraphOptions, PageNumber, Paragraph, TextRun } from 'docx'

/** Fonts as 党政机关公文格式 (GB/T 9704—2012) has them; a machine without one of them takes its nearest. */
const font = (name: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: name })
export const TITLE_FONT = font('方正小标宋简体')
export const HEADING_FONT = font('黑体')
export const BODY_FONT = font('仿宋')
export const SMALL_FONT = font('宋体')

/** Half-points, as Word counts: 二号, 四号, 小四, 五号. */
export const SIZE = { title: 44, heading: 28, body: 24, small: 21 } as const

/** Twentieths of a point in a millimetre. */
const MILLIMETRE = 1440 / 25.4
const millimetres = (count: number) => Math.round(count * MILLIMETRE)

/** A4 with the margins of official papers; what is written on is 156 mm wide. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) },
}
export const WIDTH = millimetres(156)

/** Words as paragraphs, one for each of their lines. */
export function paragraphs(words: string, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph[] {
  return words.split('\n').map((line) => new Paragraph({ ...options, children: [new TextRun(line)] }))
}

/** The number of the page between dashes, 四号宋体, as official papers have it. */
export function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: SMALL_FONT,
            size: SIZE.heading,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })
}
