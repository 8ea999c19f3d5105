import chinese from 'simple-keyboard-layouts/build/commonjs/layouts/chinese'
import { type Compiler, sources } from 'webpack'

/** Which characters a syllable may be, the most used first. */
function pinyinTable(): Record<string, string> {
  const syllables = Object.entries(chinese.layoutCandidates)
  return Object.fromEntries(
    syllables.map(([syllable, characters]) => [syllable, characters.replaceAll(' ', '')]),
  )
}

/** Writes `pinyin.json` beside the page: only the keyboard of a kiosk asks for it, so a phone does not carry it. */
export class PinyinTable {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('PinyinTable', (compilation) => {
      compilation.emitAsset('pinyin.json', new sources.RawSource(JSON.stringify(pinyinTable())))
    })
  }
}
