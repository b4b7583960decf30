import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

/** What a second process of the shop is told and answers; it shares the test's database and data directory. */
export type TestProcess = {
  child: ChildProcess
  /** Resolves with the program's answer, rejects when it refuses or dies. */
  ask(question: object): Promise<unknown>
  /** Resolves when the program is gone. */
  ended: Promise<void>
}

export type TestProgram = { start(...args: string[]): TestProcess; remove(): void }

/** Makes one file of a program: through a loader each start would cost a second, this way it costs a tenth. */
export async function bundleProgram(entry: string): Promise<TestProgram> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stationer-program-'))
  const outfile = path.join(folder, 'program.cjs')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['better-sqlite3', 'pg-native', 'sharp'],
    logLevel: 'error',
  })
  return {
    start: (...args) => start(outfile, args, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** For the program: answers every question of the process that started it, until that one is gone. */
export function answerQuestions(answer: (question: unknown) => Promise<unknown>): void {
  process.on('message', async (question) => {
    const said = await answer(question).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String(error) }),
    )
    process.send?.(said)
  })
  process.on('disconnect', () => process.exit(0))
}

/** How often the crash test kills, `CRASHES` from outside; a long run takes 1000. */
export function crashCount(fallback: number): number {
  return Number(process.env.CRASHES ?? fallback)
}

function start(file: string, args: string[], folder: string): TestProcess {
  const child = fork(file, args, {
    env: {
      ...process.env,
      NODE_PATH: path.resolve('node_modules'),
      NODE_COMPILE_CACHE: path.join(folder, 'compiled'),
    },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  return { child, ask: (question) => ask(child, question), ended }
}

function ask(child: ChildProcess, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('the program died'))
    child.once('exit', onExit)
    child.once('message', (said) => {
      child.off('exit', onExit)
      if (typeof said === 'object' && 'value' in said) resolve(said.value)
      else reject(new Error(JSON.stringify(said)))
    })
    child.send(question)
  })
}
