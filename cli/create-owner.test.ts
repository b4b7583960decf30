import { expect, test, vi } from 'vitest'
import { createOwnerCommand } from '@/cli/create-owner'
import { db } from '@/db/read'
import { findSetUp } from '@/domain/accounts/set-up-shop'
import { aColleague } from '@/domain/accounts/testing-accounts'

async function run(...options: string[]): Promise<string> {
  const say = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await createOwnerCommand().parseAsync(options, { from: 'user' })
  return say.mock.calls.flat().join('\n')
}

test('where nobody can type a password it prints a link, beside owners there are', async () => {
  await aColleague('owner')
  const output = await run('--email', 'Kit@example.org', '--name', 'Kit Foxglove')
  const [, token = ''] = /\/setup\?token=([\w-]+)/.exec(output) ?? []
  expect(await findSetUp(db, token)).toEqual({ email: 'Kit@example.org', name: 'Kit Foxglove' })
})

test('nonsense is told in a sentence', async () => {
  await expect(run('--email', 'kit', '--name', 'Kit')).rejects.toMatchObject({
    exitMessage: expect.stringContaining('e-mail address'),
  })
})

test('a password cannot be given as an argument', async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const options = ['--email', 'kit@example.org', '--name', 'Kit', '--password', 'three quiet owls']
  await expect(run(...options)).rejects.toThrow('exit 1')
})
