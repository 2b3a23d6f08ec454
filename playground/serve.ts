// Serves the playground on this machine, or writes it: see build.ts.
import { readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { installPacked } from '../packed.js'
import { buildPage, writePage } from './build.js'

const PORT = Number(process.env.PORT ?? 8420)

// The page is built of the package as it is packed.
const home = installPacked()

if (process.argv.includes('--build')) {
  const file = await writePage({ home })
  const size = Math.ceil(gzipSync(readFileSync(file), { level: 9 }).length / 1000)
  console.log(`playground: ${relative('.', file)}, ${size} kB gzipped`)
} else {
  const page = await buildPage({ home })
  // The page is whole; Ctrl-C would leave behind what it is built of.
  rmSync(home, { recursive: true, force: true })
  const server = createServer(({ url }, response) => {
    const isPage = url === '/' || url === '/index.html'
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(isPage ? page : 'There is one page here: /')
  })
  server.listen(PORT, '127.0.0.1', () => console.log(`playground: http://localhost:${PORT}/ (Ctrl-C ends it)`))
}
