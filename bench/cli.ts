// How long the built command line takes for many files, with one worker thread and with two, and that memory does not grow.
//
//   npm run bench:cli [-- 5000]     after `npm run build`
//
// The articles of corpus are repeated until there are as many as asked for. The processor’s time is that of all threads: where it
// grows much with a second one, the threads are in each other’s way; the clock also tells what else the machine had to do.
//
// V8 lets its heap grow as long as there is memory to be had, so what a run holds at most tells little of what it needs. The last
// row of each count therefore gives each thread a heap of 96 MB: a run that kept something of every file would not end.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '../corpus/notation.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const script = join(root, 'dist/adapters/cli.js')
const most = Number(process.argv[2] ?? 5000)
const counts = [...new Set([Math.round(most / 5), most])]

const texts = ['corpus/test', 'corpus/fit'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => parseArticle(file, readFileSync(join(root, folder, file), 'utf8')).text),
)

interface Measured {
  /** Seconds on the clock, and of the processor over all threads. */
  clock: number
  processor: number
  /** The most memory the process held, in MB. */
  memory: number
  /** Of what was printed. */
  hash: string
}

// Tells on a fourth stream what the process used, as it ends.
const PROBE = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))
`)}`

// The threads of a run, and MB of heap that each of them may hold.
const RUNS: { jobs: number; heap?: number }[] = [{ jobs: 1 }, { jobs: 2 }, { jobs: 2, heap: 96 }]

function measure(folder: string, { jobs, heap }: (typeof RUNS)[number]): Promise<Measured> {
  const began = performance.now()
  const limit = heap ? [`--max-old-space-size=${heap}`] : []
  const args = [...limit, '--import', PROBE, script, 'check', '--format', 'ndjson', '--jobs', String(jobs), '*.txt']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] })
  const hash = createHash('sha256')
  let usage = ''
  child.stdout?.on('data', (chunk) => hash.update(chunk))
  child.stdio[3]?.on('data', (chunk) => {
    usage += chunk
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0 && code !== 1) return reject(new Error(`the command line ended with ${code}`))
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage)
      resolve({
        clock: (performance.now() - began) / 1000,
        processor: (userCPUTime + systemCPUTime) / 1e6,
        memory: maxRSS / 1000,
        hash: hash.digest('hex'),
      })
    })
  })
}

console.log('articles  workers  heap, MB  clock, s  processor, s  memory, MB')
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${i}.txt`), texts[i % texts.length]!)
  const hashes = new Set<string>()
  for (const run of RUNS) {
    const { clock, processor, memory, hash } = await measure(folder, run)
    hashes.add(hash)
    const cells = [count, run.jobs, run.heap ?? 'any', clock.toFixed(1), processor.toFixed(1), memory.toFixed(0)]
    console.log(cells.map((cell, i) => String(cell).padStart([8, 9, 10, 10, 14, 12][i]!)).join(''))
  }
  rmSync(folder, { recursive: true })
  if (hashes.size > 1) throw new Error('two runs over the same articles print something else')
}
