import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { openJob, type Result } from './do-files.js'
import { ToldError } from './errors.js'
import type { TaskSpec } from './tasks/index.js'
import type { Answer, Order } from './worker-messages.js'

// How many files wait in each worker, so that none idles while another’s answer is handled.
const AHEAD = 3
// How many files may be done before the one whose turn it is, so that a long article holds up neither workers nor memory.
const WINDOW = 200

/** Does a task on each file in `jobs` worker threads, and gives the results in the order of the files. */
export async function* doInWorkers(
  files: readonly string[],
  spec: TaskSpec,
  { worker: script, jobs }: { worker: URL; jobs: number },
): AsyncGenerator<Result> {
  const done = new Map<number, Answer>()
  const workers: { thread: Worker; waiting: number }[] = []
  let next = 0
  let turn = 0
  let wake = (): void => undefined
  let failure: unknown

  const feed = async (): Promise<void> => {
    for (let hasFed = true; hasFed; ) {
      hasFed = false
      for (const worker of workers) {
        if (worker.waiting >= AHEAD || next >= files.length || next >= turn + WINDOW) continue
        hasFed = true
        worker.waiting++
        const index = next++
        const job = await openJob(files[index]!)
        if ('failed' in job) {
          worker.waiting--
          done.set(index, { index, done: job })
          wake()
        } else worker.thread.postMessage({ index, job } satisfies Order)
      }
    }
  }
  const fail = (error: unknown): void => {
    failure ??= error
    wake()
  }
  for (let i = 0; i < Math.min(jobs, files.length); i++) {
    const worker = { thread: new Worker(script, { workerData: spec }), waiting: 0 }
    workers.push(worker)
    worker.thread.on('error', fail)
    worker.thread.on('message', (answer: Answer) => {
      worker.waiting--
      done.set(answer.index, answer)
      wake()
      feed().catch(fail)
    })
  }
  try {
    await feed()
    while (turn < files.length) {
      const answer = done.get(turn)
      if (failure) throw failure
      if (!answer) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      done.delete(turn)
      const file = files[turn++]!
      // Where the window was full, all workers wait for this.
      await feed()
      if ('error' in answer)
        throw answer.error.isTold ? new ToldError(answer.error.message) : new Error(answer.error.message)
      yield { file, done: answer.done }
    }
  } finally {
    await Promise.all(
      workers.map(async ({ thread }) => {
        const gone = once(thread, 'exit')
        await thread.terminate()
        await gone.catch(() => undefined)
      }),
    )
  }
}
