import { safeParse } from 'valibot'
import { fileInputs, MOST_FILES } from './file-fields'

const fresh = { name: '施工现场', upload: 'cloud://env.bucket/openness-uploads/a/b' }
const known = { name: '合同', id: '5f0c1d2e3a4b5c6d7e8f9a0b' }

describe('files that the staff bring', () => {
  it('are new ones and ones that are there already, each with a name', () => {
    expect(safeParse(fileInputs, [fresh, known])).toMatchObject({ success: true, output: [fresh, known] })
  })

  it.each([
    ['without a name', [{ ...fresh, name: ' ' }], '请填写'],
    ['with a name of 41 characters', [{ ...known, name: '长'.repeat(41) }], '最多40个字'],
    [
      'that are not on the platform',
      [{ ...fresh, upload: 'https://elsewhere/a.jpg' }],
      '照片没有传好，请重新选择',
    ],
    ['of which there are too many', Array(MOST_FILES + 1).fill(known), '最多放12个文件'],
  ])('are refused %s', (_case, files, message) => {
    const parsed = safeParse(fileInputs, files)
    expect(parsed.issues?.[0]?.message).toBe(message)
  })
})
