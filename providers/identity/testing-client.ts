/** As the test provider knows the shop. */
export const TEST_CLIENT = { clientId: 'stationer', clientSecret: 'a secret for tests only' }
