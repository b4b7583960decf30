import { Command } from 'commander'
import { createOwnerCommand } from '@/cli/create-owner'
import { doctorCommand } from '@/cli/doctor'
import { importCommand } from '@/cli/import'
import { isStartupError } from '@/lib/errors'

const program = new Command('stationer')
  .description('Everything about the shop that is done from a terminal.')
  .showHelpAfterError()
  .addCommand(importCommand())
  .addCommand(createOwnerCommand())
  .addCommand(doctorCommand())

try {
  await program.parseAsync()
} catch (error) {
  if (!isStartupError(error)) throw error
  console.error(error.exitMessage)
  process.exitCode = 1
}
