const missing: string[] = []

/** WeChat's templates only warn when one of them is not there; the page then lacks a part without any error. */
export function noticeMissingTemplates(): void {
  jest.spyOn(console, 'warn').mockImplementation((...words: unknown[]) => {
    const [line = ''] = String(words[0]).split('\n')
    if (/WXMLRT_.*not found/.test(line)) missing.push(line)
  })
}

/** The warnings so far about templates that the compiled page asked for and did not find. */
export function missingTemplates(): readonly string[] {
  return missing
}
