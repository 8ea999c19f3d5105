import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  buildFirstAdmin,
  type FirstAdmin,
  readFirstAdmin,
} from '@qingjian/cloudfunctions/identity/first-admin'
import { createFieldCipher } from '@qingjian/cloudfunctions/platform/crypto/field-cipher'
import { createKeyedHash } from '@qingjian/cloudfunctions/platform/crypto/keyed-hash'
import { readEnvironment } from '@qingjian/cloudfunctions/platform/environment'
import { randomIds } from '@qingjian/cloudfunctions/platform/ids/ids'

const USAGE = `QINGJIAN_FIELD_KEYS=… QINGJIAN_HASH_KEY=… npm run first-admin -- \\
  --name 张三 --mobile 13900000000 --position 信息中心主任 \\
  --region 630102 --region-name 城东区 --unit jiwei --unit-name 区纪委监委 [--out first-admin]

Writes one file a collection, to be imported in CloudBase's console (JSON lines, 冲突处理：Insert), and prints the code.
Regions and units that are there already are left as they are. Run it for two people.`

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
  const { out = 'first-admin', ...parameters } = values
  return { admin: readFirstAdmin(parameters), out: resolve(out) }
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
