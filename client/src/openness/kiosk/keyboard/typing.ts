/** A field that the keyboard of a kiosk writes into. */
export type Field = HTMLInputElement | HTMLTextAreaElement

export function isField(element: EventTarget | null): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
}

/** Where the caret is; fields for numbers do not say, and there it is at the end. */
function selectionOf(field: Field): [number, number] {
  const { length } = field.value
  return [field.selectionStart ?? length, field.selectionEnd ?? length]
}

function change(field: Field, value: string, caret: number): void {
  field.value = value
  if (field.selectionStart !== null) field.setSelectionRange(caret, caret)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Writes at the caret, in the place of what is marked, as far as the field takes it. */
export function typeInto(field: Field, text: string): void {
  const [start, end] = selectionOf(field)
  const room = field.maxLength < 0 ? text.length : field.maxLength - field.value.length + (end - start)
  const fitting = text.slice(0, Math.max(0, room))
  change(field, field.value.slice(0, start) + fitting + field.value.slice(end), start + fitting.length)
}

/** Takes away what is marked, or the character before the caret. */
export function eraseIn(field: Field): void {
  const [start, end] = selectionOf(field)
  const from = start === end ? Math.max(0, start - 1) : start
  change(field, field.value.slice(0, from) + field.value.slice(end), from)
}

export function clear(field: Field): void {
  change(field, '', 0)
}

/** As the key of a keyboard with which one looks for what was typed. */
export function pressEnter(field: Field): void {
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true }))
}
