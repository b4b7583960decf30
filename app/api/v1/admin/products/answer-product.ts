import type { Answer } from '@/app/_http/answer'
import { presentStaffProduct } from '@/app/api/v1/admin/products/staff-product'
import type { Reader } from '@/db/read'
import { getStaffProduct } from '@/domain/catalog/get-staff-product'

/** The product as it is now, in the transaction that has just changed it too. */
export async function answerProduct(reader: Reader, id: string, status = 200): Promise<Answer> {
  return { status, body: { product: presentStaffProduct(await getStaffProduct(reader, id)) } }
}
