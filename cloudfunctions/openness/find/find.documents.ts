import type { FoundKind, Module } from '@qingjian/shared/openness/find/modules'

/** What one public thing is found by; the id is the thing's. Rewritten whenever it changes, gone when it is withdrawn. */
export interface FoundDocument {
  _id: string
  kind: FoundKind
  module: Module
  title: string
  /** The words in which it is looked for, beginnings of which become excerpts. */
  words: string
  regionId: string
  regionName: string
  day: string
  /** Orders by the day; unique. */
  position: string
  /** Pieces of two and three characters of title and words, each once. */
  grams: string[]
}
