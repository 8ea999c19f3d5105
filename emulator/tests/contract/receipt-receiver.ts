import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Pushed {
  path: string
  receipts: Record<string, unknown>[]
}

/** Somebody whom receipts are pushed to: answers as `answers` says, or takes them. */
export interface ReceiptReceiver {
  url: string
  pushed: Pushed[]
  /** What the next pushes are answered with, in turn; afterwards they are taken. */
  answers: { status: number; body: string }[]
  /** Everything of a kind, in the order of coming. */
  of(path: string): Record<string, unknown>[]
  stop(): Promise<void>
}

export async function startReceiptReceiver(): Promise<ReceiptReceiver> {
  const pushed: Pushed[] = []
  const answers: { status: number; body: string }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const receipts = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>[]
      pushed.push({ path: request.url ?? '', receipts })
      const { status, body } = answers.shift() ?? { status: 200, body: '{"code":0,"msg":"接收成功"}' }
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    pushed,
    answers,
    of: (path) => pushed.filter((push) => push.path === path).flatMap(({ receipts }) => receipts),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
