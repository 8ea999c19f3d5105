import { caseFileText as text } from './case-file.text'
import { clocks, evidence, requests, timeline } from './course-sections'
import type { FileSection, SectionOf } from './file-section'
import { factTable } from './file-tables'
import { answered, basics, found, said } from './matter-sections'
import type { PrintedCase } from './printed-case'

const signatures: SectionOf = () => ({
  title: text.signatures,
  content: [factTable(text.signers.map((signer) => [[signer, `\n${text.signedOn}`]]))],
})

const SECTIONS: readonly SectionOf[] = [
  basics,
  said,
  found,
  answered,
  clocks,
  requests,
  timeline,
  evidence,
  signatures,
]

/** The parts of the file in their order; one that has nothing to say is left out. */
export function fileSections(one: PrintedCase): FileSection[] {
  return SECTIONS.flatMap((sectionOf) => sectionOf(one) ?? [])
}
