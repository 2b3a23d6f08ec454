// A worker thread of the command line: takes files by name, and gives back no more than what is printed of them. Analyses are
// large and stay here: to hand them over costs more than to make them.
import { parentPort, workerData } from 'node:worker_threads'
import { isTold, messageOf } from './errors.js'
import { createTask, type TaskSpec } from './tasks/index.js'
import type { Answer, Order } from './worker-messages.js'

const task = createTask(workerData as TaskSpec)
let last = Promise.resolve()

parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await answer(order)))
})

async function answer({ index, job }: Order): Promise<Answer> {
  try {
    return { index, done: await task(job) }
  } catch (error) {
    const told = isTold(error)
    return { index, error: { message: told ? messageOf(error) : String((error as Error).stack), isTold: told } }
  }
}
