import { existsSync, type FSWatcher, watch } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

// Editors write a file in several steps, and save several files at once.
const PAUSE = 100

/**
 * Calls `changed` with those of the files that were written since, until `signal` ends it. Folders are watched and not files: an
 * editor that saves puts a new file in the place of the old one.
 */
export function watchFiles(
  files: readonly string[],
  changed: (files: string[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const times = new Map<string, number>()
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let busy = Promise.resolve()

  const look = async (): Promise<void> => {
    const written: string[] = []
    for (const file of files) {
      const time = await timeOf(file)
      if (time !== undefined && time !== times.get(file)) written.push(file)
      if (time !== undefined) times.set(file, time)
    }
    if (written.length > 0) await changed(written)
  }
  return new Promise((resolved, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      busy.then(resolved, reject)
    }
    const start = async (): Promise<void> => {
      for (const file of files) {
        const time = await timeOf(file)
        if (time !== undefined) times.set(file, time)
      }
      for (const folder of new Set(files.map((file) => dirname(resolve(file))))) {
        if (!existsSync(folder)) continue
        watchers.push(
          watch(folder, () => {
            clearTimeout(timer)
            timer = setTimeout(() => {
              busy = busy.then(look)
              busy.catch(reject)
            }, PAUSE)
          }),
        )
      }
    }
    signal.addEventListener('abort', stop, { once: true })
    busy = start()
    busy.catch(reject)
  })
}

async function timeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs
}
