/** A part of a template's text: plain words, or a variable `${name}`. */
export interface TemplatePiece {
  /** Where in the text it begins. */
  from: number
  text: string
  variable?: string
}

/** A template's text in its order of words and variables. */
export function piecesOf(text: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let until = 0
  for (const match of text.matchAll(/\$\{(\w+)\}/g)) {
    if (match.index > until) pieces.push({ from: until, text: text.slice(until, match.index) })
    pieces.push({ from: match.index, text: match[0], variable: match[1] ?? '' })
    until = match.index + match[0].length
  }
  if (until < text.length) pieces.push({ from: until, text: text.slice(until) })
  return pieces
}

/** A text in which what is selected was replaced by a variable, and where the cursor stands then. */
export function insertVariable(
  text: string,
  variable: string,
  selection: { from: number; until: number },
): { text: string; cursor: number } {
  const sign = `\${${variable}}`
  return {
    text: text.slice(0, selection.from) + sign + text.slice(selection.until),
    cursor: selection.from + sign.length,
  }
}
