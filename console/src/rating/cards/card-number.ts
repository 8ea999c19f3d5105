/** A card's id in groups of four, as it is printed for whoever has to type it. */
export function cardNumber(cardId: string): string {
  return cardId.replace(/(.{4})(?=.)/g, '$1 ')
}
