export { mailTransport } from '@/providers/mail'
export { paymentProvider } from '@/providers/payments'
export {
  type SimulatedOutcome,
  simulatedOutcomes,
  simulator,
} from '@/providers/payments/test/simulator'
export { publicStorage } from '@/providers/storage'
