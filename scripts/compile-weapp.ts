import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './fingerprint'

/** One of WeChat's checks of a compiled package. */
export interface QualityCheck {
  name: string
  success: boolean
  text: string
  detail?: unknown
}

/** What is used of miniprogram-ci. */
interface Compiler {
  Project: new (options: object) => { attr?(): Promise<object>; attrSync?(): object }
  DefaultProjectAttr: object
  getCompiledResult(options: object, archive: string): Promise<unknown>
  checkCodeQuality(project: object, report: string): Promise<QualityCheck[]>
}

/** Any application will do: nothing is uploaded. */
const APPLICATION = 'touristappid'

/** A copy, because the compiler watches the folder of its project. */
function copyProject(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  cpSync(join(root, 'dist', 'weapp'), directory, { recursive: true })
  const project = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as object
  const configuration = { ...project, miniprogramRoot: './', cloudfunctionRoot: undefined }
  writeFileSync(join(directory, 'project.config.json'), JSON.stringify(configuration))
}

/** The compiler wants a key to sign an upload with; this one is good for nothing. */
function throwAwayKey(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey
}

/** Compiles dist/weapp with the compiler installed in a directory and writes WeChat's checks to checks.json there. */
async function compileWeapp(directory: string): Promise<void> {
  const compiler = createRequire(join(directory, 'package.json'))('miniprogram-ci') as Compiler
  const projectPath = join(directory, 'project')
  const privateKeyPath = join(directory, 'key.pem')
  const archive = join(directory, 'compiled.zip')
  copyProject(projectPath)
  writeFileSync(privateKeyPath, throwAwayKey())
  const project = new compiler.Project({
    appid: APPLICATION,
    type: 'miniProgram',
    projectPath,
    privateKeyPath,
    ignores: [],
  })
  // Else it asks WeChat for the limits of this application.
  const attributes = { ...compiler.DefaultProjectAttr, appid: APPLICATION }
  project.attr = () => Promise.resolve(attributes)
  project.attrSync = () => attributes
  const setting = { es6: false, minify: false }
  await compiler.getCompiledResult({ project, desc: 'check', setting, onProgressUpdate() {} }, archive)
  const checks = await compiler.checkCodeQuality(project, `${archive}.json`)
  writeFileSync(join(directory, 'checks.json'), JSON.stringify(checks))
}

compileWeapp(process.argv[2] ?? '').then(
  // Its workers and watchers never end by themselves.
  () => process.exit(0),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
