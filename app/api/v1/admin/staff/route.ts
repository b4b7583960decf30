import { endpoint } from '@/app/_http/endpoint'
import { toldColleague } from '@/app/api/v1/admin/staff/colleague'
import { listStaffOperation } from '@/app/api/v1/admin/staff/operations'
import { listColleagues } from '@/domain/accounts/list-colleagues'

export const GET = endpoint({
  input: listStaffOperation.input,
  async read(reader) {
    return { body: { staff: (await listColleagues(reader)).map(toldColleague) } }
  },
})
