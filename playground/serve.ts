// Serves the playground on this machine, or writes it: see build.ts.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildPage, writePage } from './build.js'

const PORT = Number(process.env.PORT ?? 8420)

if (!existsSync(fileURLToPath(new URL('../dist/index.js', import.meta.url))))
  throw new Error('the page is built of the package, and there is no `dist/`: run `npm run build`')

if (process.argv.includes('--build')) {
  const file = await writePage()
  const size = Math.ceil(gzipSync(readFileSync(file), { level: 9 }).length / 1000)
  console.log(`playground: ${relative('.', file)}, ${size} kB gzipped`)
} else {
  const page = await buildPage()
  const server = createServer(({ url }, response) => {
    const isPage = url === '/' || url === '/index.html'
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(isPage ? page : 'There is one page here: /')
  })
  server.listen(PORT, '127.0.0.1', () => console.log(`playground: http://localhost:${PORT}/ (Ctrl-C ends it)`))
}
