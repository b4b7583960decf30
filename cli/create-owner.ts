import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Command } from 'commander'
import { withDatabase } from '@/cli/with-database'
import { transact } from '@/db/transact'
import { systemActor } from '@/domain/accounts/actor'
import { checkPassword } from '@/domain/accounts/check-password'
import { createOwner, createOwnerInput } from '@/domain/accounts/create-owner'
import { issueSetUpLink } from '@/domain/accounts/issue-set-up-link'
import { config } from '@/lib/config'
import { errorMessage } from '@/lib/error-messages'
import { isDomainError, StartupError } from '@/lib/errors'
import { hashPassword } from '@/lib/password'
import { absoluteUrl, setUpPath } from '@/lib/paths'

type Options = { email: string; name: string; link?: boolean }

const terminal = systemActor('terminal')
const person = createOwnerInput.pick({ name: true, email: true })

/** `stationer create-owner --email … --name … [--link]` */
export function createOwnerCommand(): Command {
  return new Command('create-owner')
    .description(
      'Adds an owner. Asks for the password; where nobody can type one, prints a link instead.',
    )
    .requiredOption('--email <address>', 'with which the owner signs in')
    .requiredOption('--name <name>', 'as colleagues see it')
    .option('--link', 'print a one-time link on whose page the owner chooses the password')
    .action(async (options: Options) => {
      const owner = read(options)
      const asksHere = process.stdin.isTTY && !options.link
      try {
        await (asksHere ? createHere(owner) : printLink(owner))
      } catch (error) {
        if (!isDomainError(error)) throw error
        throw new StartupError(errorMessage(error.code, error.details))
      }
    })
}

type Owner = { email: string; name: string }

function read({ email, name }: Options): Owner {
  const { data, error } = person.safeParse({ email, name })
  if (data) return data
  throw new StartupError(error.issues.map(({ message }) => message).join(' '))
}

async function createHere(owner: Owner): Promise<void> {
  const [password = '', again] = await askHidden(['Password: ', 'Once more: '])
  checkPassword(password, [owner.email, owner.name])
  if (again !== password) {
    throw new StartupError('These were two different passwords. Nothing was changed.')
  }
  const passwordHash = await hashPassword(password)
  await withDatabase(() => transact((tx) => createOwner(tx, terminal, { ...owner, passwordHash })))
  console.log(`${owner.name} is an owner of this shop and can sign in as ${owner.email}.`)
}

async function printLink(owner: Owner): Promise<void> {
  const token = await withDatabase(() =>
    transact((tx) => issueSetUpLink(tx, terminal, { ...owner, addsToOwners: true })),
  )
  const origin = config.baseUrl ?? `http://localhost:${config.port}`
  console.log(`Whoever opens this link within an hour becomes an owner; it works once:`)
  console.log(`  ${absoluteUrl(origin, setUpPath(token))}`)
}

/** What is typed does not appear, and does not stay in the shell's history as an argument would. */
async function askHidden(questions: readonly string[]): Promise<string[]> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const answers: string[] = []
  try {
    for (const question of questions) {
      process.stderr.write(question)
      answers.push(await lines.question(''))
      process.stderr.write('\n')
    }
    return answers
  } catch (error) {
    const isGivenUp = error instanceof Error && error.name === 'AbortError'
    throw isGivenUp ? new StartupError('\nNothing was changed.') : error
  } finally {
    lines.close()
  }
}
