import { receivePaymentEvent } from '@/app/_http/payment-events'

export const POST = receivePaymentEvent
