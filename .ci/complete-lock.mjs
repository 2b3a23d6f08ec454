// Adds to package-lock.json what a registry without the builds for other systems leaves out of it. `npm ci` refuses a
// lock that does not name every optional package, also those it would never install here.
//
//   node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = new Set('aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' '))
const PROCESSORS = new Set('arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '))
const LIBRARIES = { gnu: 'glibc', musl: 'musl' }

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = []
for (const { optionalDependencies = {}, dev, license } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`
    // A range names no version to write down, and none of our packages has a build under two versions so far.
    if (lock.packages[place] || !/^\d/.test(version)) continue
    const parts = name.split(/[/-]/)
    const os = parts.find((part) => SYSTEMS.has(part))
    const cpu = parts.find((part) => PROCESSORS.has(part))
    const libc = os === 'linux' && LIBRARIES[parts.at(-1)]
    lock.packages[place] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(dev && { dev }),
      ...(libc && { libc: [libc] }),
      ...(license && { license }),
      optional: true,
      ...(os && { os: [os] }),
    }
    added.push(name)
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
if (added.length) writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`lock: ${added.length} optional packages added`)
