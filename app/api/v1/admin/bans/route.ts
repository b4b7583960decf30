import { endpoint } from '@/app/_http/endpoint'
import { banOperation, listBansOperation } from '@/app/api/v1/admin/comments/operations'
import { ban } from '@/domain/moderation/ban'
import { listBans } from '@/domain/moderation/list-bans'

export const GET = endpoint({
  input: listBansOperation.input,
  async read(reader, _input, { actor }) {
    const bans = await listBans(reader, actor)
    return { body: { bans: bans.map(({ name: _, ...told }) => told) } }
  },
})

export const POST = endpoint({
  input: banOperation.input,
  async write(tx, { body }, { actor }) {
    return { status: 201, body: await ban(tx, actor, body) }
  },
})
