/** Up to what cannot be part of an address: a space or Chinese punctuation. */
const ADDRESS = /(https?:\/\/[^\s，。；、）】]+)/

/** A text whose addresses can be opened. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(ADDRESS).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <a key={index} href={piece} target="_blank" rel="noreferrer">
            {piece}
          </a>
        ),
      )}
    </>
  )
}
