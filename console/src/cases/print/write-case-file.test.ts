import { sampleCase, samplePrint } from '../../../testing/sample-case'
import { unzip } from '../../../testing/unzip'
import { caseFileText as text } from './case-file.text'
import type { PrintedCase } from './printed-case'
import { writeCaseFile } from './write-case-file'

interface Read {
  /** What stands on the paper, piece after piece. */
  words: string
  document: string
  footer: string
}

async function print(one: PrintedCase): Promise<Read> {
  const files = unzip(await writeCaseFile(one))
  const xmlOf = (name: RegExp) =>
    [...files].flatMap(([path, content]) => (name.test(path) ? content.toString('utf8') : [])).join('')
  const document = xmlOf(/^word\/document\.xml$/)
  const pieces = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, piece]) => piece)
  return { words: pieces.join('|'), document, footer: xmlOf(/^word\/footer\d*\.xml$/) }
}

describe('the printed file of a case', () => {
  it('says everything of the case', async () => {
    const { words } = await print(samplePrint())
    const parts = [
      text.title,
      'P20261120-7KQ3M',
      '12号窗口 社保综合',
      '城东区政务服务大厅',
      '区人力资源和社会保障局',
      '祁生辉',
      '李积善',
      '2026-11-20 09:00',
      '服务态度差、办理时间长',
      '问了三遍没人理，等了一上午',
      '下午又去了一趟',
      '属实',
      '调取监控，当班人员两次离岗超过十分钟',
      text.notAnswered,
      '2026-12-11',
      '差评立案，转区人力资源和社会保障局核实',
      text.note('请先看监控，注意方式'),
      '照片1',
      ...text.signers,
      text.printed('马海燕', '2026-11-22 09:00'),
    ]
    for (const part of parts) expect(words).toContain(part)
  })

  it('is A4 with the margins of official papers, numbered pages and Chinese fonts', async () => {
    const { document, footer } = await print(samplePrint())
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
    expect(document).toContain('w:eastAsia="方正小标宋简体"')
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/)
    expect(footer).toContain('w:eastAsia="宋体"')
  })

  it('leaves out what was never asked for, and numbers what is left', async () => {
    const plain = await print(samplePrint())
    expect(plain.words).not.toContain(text.requests)
    expect(plain.words).toContain(`六、${text.timeline}`)
    const extension = {
      state: 'approved' as const,
      days: 5,
      reason: '要等设备到货',
      askedBy: { id: 'person-handler', name: '祁生辉' },
      askedAt: 0,
      decidedBy: { id: 'person-leader', name: '韩福英' },
      decidedAt: 0,
      decisionReason: '情况属实',
    }
    const extended = await print(samplePrint({ extension }))
    expect(extended.words).toContain(`六、${text.requests}`)
    expect(extended.words).toContain(`七、${text.timeline}`)
    for (const part of [text.extension(5), '要等设备到货', '韩福英', '情况属实'])
      expect(extended.words).toContain(part)
  })

  it('writes what people typed as it is, whatever signs are in it', async () => {
    const { document } = await print(samplePrint({ comment: '<b>"气死" & 无语</b>' }))
    expect(document).toContain('&lt;b&gt;&quot;气死&quot; &amp; 无语&lt;/b&gt;')
  })

  it('marks what only staff may read, and says which clock was missed', async () => {
    const [verify, rectify] = sampleCase().clocks
    const late = { ...(verify as NonNullable<typeof verify>), isLate: true }
    const { words } = await print(samplePrint({ clocks: [late, ...(rectify ? [rectify] : [])] }))
    expect(words).toContain('【仅内部可见】')
    expect(words.split('|')).toContain(text.late)
    expect(words.split('|')).toContain(text.running)
  })
})
