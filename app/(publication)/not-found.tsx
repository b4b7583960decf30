import { currentShop } from '@/app/_shop/current-shop'
import { NotHere } from '@/components/layout/not-here'

export default async function PublicationNotFound() {
  return <NotHere shop={await currentShop()} />
}
