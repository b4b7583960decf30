import {
  archiveProductOperation,
  changeOptionsOperation,
  changeProductOperation,
  createProductOperation,
  getStaffProductOperation,
  listStaffProductsOperation,
  publishProductOperation,
  withdrawProductOperation,
} from '@/app/api/v1/admin/products/operations'
import {
  bookStockOperation,
  getStockOperation,
  setPriceOperation,
} from '@/app/api/v1/admin/variants/operations'
import { describeRead, describeWrite } from '@/app/api/v1/describe'

/** The doors of the catalogue's back office, for the document. */
export const adminProductPaths = {
  '/admin/products': {
    get: describeRead(listStaffProductsOperation),
    post: describeWrite(createProductOperation),
  },
  '/admin/products/{id}': {
    get: describeRead(getStaffProductOperation),
    patch: describeWrite(changeProductOperation),
  },
  '/admin/products/{id}/options': { put: describeWrite(changeOptionsOperation) },
  '/admin/products/{id}/publication': { post: describeWrite(publishProductOperation) },
  '/admin/products/{id}/withdrawal': { post: describeWrite(withdrawProductOperation) },
  '/admin/products/{id}/archiving': { post: describeWrite(archiveProductOperation) },
  '/admin/variants/{id}/stock': {
    get: describeRead(getStockOperation),
    post: describeWrite(bookStockOperation),
  },
  '/admin/variants/{id}/price': { put: describeWrite(setPriceOperation) },
}
