import { open } from 'node:fs/promises'
import { createServer } from 'node:http'

/** Answers a request once its body is appended to a file and on the disk: the least that a durable write over HTTP costs. */
async function serveFloor(path: string): Promise<void> {
  const file = await open(path, 'a')
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    await file.write(Buffer.concat(chunks))
    await file.sync()
    response.end('{}')
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    console.log(typeof address === 'object' ? address?.port : address)
  })
}

void serveFloor(process.argv[2] ?? '')
