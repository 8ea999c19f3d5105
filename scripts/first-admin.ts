import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildFirstAdmin, type FirstAdmin } from '@qingjian/cloudfunctions/identity/first-admin'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { readEnvironment } from '@qingjian/cloudfunctions/platform/environment'
import { randomIds } from '@qingjian/cloudfunctions/platform/ids/ids'
import { idField, mobileField, textField } from '@qingjian/shared/kernel/fields'
import * as v from 'valibot'

const USAGE = `QINGJIAN_FIELD_KEYS=… QINGJIAN_HASH_KEY=… npm run first-admin -- \\
  --name 张三 --mobile 13900000000 --position 信息中心主任 \\
  --region 630102 --region-name 城东区 --unit jiwei --unit-name 区纪委监委 [--out first-admin]

Writes one file a collection, to be imported in CloudBase's console (JSON lines, 冲突处理：Insert), and prints the code.
Regions and units that are there already are left as they are. Run it for two people.`

const parametersSchema = v.object({
  name: textField(20, 1),
  mobile: mobileField,
  position: textField(40, 1),
  region: v.pipe(v.string(), v.regex(/^\d{6}$/, 'the code of a district has six digits')),
  'region-name': textField(40, 1),
  unit: idField,
  'unit-name': textField(40, 1),
  out: v.optional(v.string(), 'first-admin'),
})

const option = { type: 'string' } as const

function readParameters(): { admin: FirstAdmin; out: string } {
  const { values } = parseArgs({
    options: {
      name: option,
      mobile: option,
      position: option,
      region: option,
      'region-name': option,
      unit: option,
      'unit-name': option,
      out: option,
    },
  })
  const { mobile, name, out, position, ...places } = v.parse(parametersSchema, values)
  const region = { id: places.region, name: places['region-name'] }
  const unit = { id: places.unit, name: places['unit-name'] }
  return { admin: { name, mobile, position, region, unit }, out: resolve(out) }
}

function main(): void {
  const { admin, out } = readParameters()
  const { fieldKeys, hashKey } = readEnvironment(process.env)
  const { code, documents, expiresAt } = buildFirstAdmin(admin, {
    cipher: createFieldCipher(fieldKeys),
    hash: createKeyedHash(hashKey),
    ids: randomIds,
    now: Date.now(),
  })
  mkdirSync(out, { recursive: true })
  for (const [collection, document] of Object.entries(documents))
    writeFileSync(join(out, `${collection}.json`), `${JSON.stringify(document)}\n`, { mode: 0o600 })
  console.log(`写好了 ${out} 里的 ${Object.keys(documents).length} 个文件，请导入到同名的集合。`)
  console.log(
    `邀请码 ${code}，${new Date(expiresAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })} 前有效。`,
  )
  console.log('请本人在小程序里用邀请码和手机号绑定。')
}

try {
  main()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exit(1)
}
