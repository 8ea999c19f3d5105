type Answer = (result: unknown) => void

const RECTANGLE = {
  left: 0,
  top: 0,
  width: 100,
  height: 20,
  right: 100,
  bottom: 20,
  scrollTop: 0,
  scrollLeft: 0,
}

/** Answers every query with one rectangle: the simulator has no layout, and its own query is incomplete. */
export function createSelectorQuery(): object {
  const answers: Answer[] = []
  const ask = (answer: Answer = () => {}) => {
    answers.push(answer)
    return query
  }
  const itself = () => query
  const query = {
    ...{ in: itself, select: itself, selectAll: itself, selectViewport: itself },
    fields: (_wanted: object, answer?: Answer) => ask(answer),
    ...{ boundingClientRect: ask, scrollOffset: ask, node: ask, context: ask },
    exec(done: Answer = () => {}) {
      setTimeout(() => {
        for (const answer of answers) answer(RECTANGLE)
        done(answers.map(() => RECTANGLE))
      })
    },
  }
  return query
}
