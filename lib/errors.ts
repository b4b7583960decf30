/**
 * Every code a person or a client can meet, with the HTTP status that carries it.
 * Codes are API: snake_case, never renamed.
 */
export const ERROR_STATUS = {
  // any door
  invalid_input: 422,
  malformed_request: 400,
  unsupported_media_type: 415,
  body_too_large: 413,
  not_found: 404,
  forbidden: 403,
  rate_limited: 429,
  too_busy: 503,
  storage_full: 503,
  internal_error: 500,
  // idempotency
  idempotency_key_required: 400,
  idempotency_key_reused: 422,
  idempotency_in_progress: 409,
  precondition_failed: 412,
  form_already_sent: 409,
  // accounts
  sign_in_required: 401,
  sign_in_failed: 401,
  bearer_invalid: 401,
  second_factor_required: 403,
  second_factor_wrong: 422,
  second_factor_missing: 403,
  second_factor_needed: 409,
  step_up_required: 403,
  link_invalid: 410,
  password_too_short: 422,
  password_too_long: 422,
  password_too_common: 422,
  password_wrong: 422,
  email_taken: 409,
  email_unchanged: 422,
  address_book_full: 422,
  identity_failed: 400,
  identity_declined: 403,
  identity_email_taken: 409,
  identity_email_unverified: 403,
  identity_linked_elsewhere: 409,
  last_way_in: 409,
  // staff
  last_owner: 409,
  role_in_use: 409,
  role_name_taken: 409,
  role_built_in: 409,
  role_not_yours_to_give: 403,
  owners_only: 403,
  owner_exists: 409,
  oneself: 409,
  // catalogue
  slug_taken: 409,
  sku_taken: 409,
  duplicate_variant: 409,
  too_many_variants: 422,
  version_conflict: 409,
  // inventory
  out_of_stock: 409,
  stock_too_low: 409,
  // cart
  cart_not_found: 404,
  cart_closed: 409,
  cart_changed: 409,
  cart_empty: 422,
  cart_full: 422,
  quantity_too_large: 422,
  variant_unavailable: 409,
  // promotions
  code_unknown: 422,
  code_not_started: 422,
  code_expired: 422,
  code_minimum_not_met: 422,
  code_not_applicable: 422,
  code_not_combinable: 422,
  code_used_up: 409,
  code_already_used: 409,
  too_many_codes: 422,
  promo_code_taken: 409,
  // shipping
  shipping_rates_overlap: 422,
  shipping_method_unavailable: 422,
  country_not_served: 422,
  // checkout
  contact_missing: 422,
  address_missing: 422,
  shipping_method_missing: 422,
  payment_method_missing: 422,
  payment_method_unavailable: 422,
  quote_changed: 409,
  amount_too_large: 422,
  // payments
  payment_declined: 402,
  payment_paused: 429,
  payment_pending: 409,
  payment_not_retryable: 409,
  event_signature_invalid: 400,
  event_malformed: 400,
  // orders
  order_not_payable: 409,
  order_not_cancellable: 409,
  order_status_changed: 409,
  order_not_refundable: 409,
  order_not_fulfillable: 409,
  order_not_paid: 409,
  refund_empty: 422,
  refund_amount_changed: 409,
  refund_exceeds_paid: 409,
  quantity_exceeds_open: 409,
  payment_not_capturable: 409,
  capture_exceeds_authorized: 409,
  payment_not_voidable: 409,
  payment_exceeds_due: 422,
  // jobs
  job_not_dead: 409,
  // media
  picture_unreadable: 422,
  picture_too_large: 422,
  picture_kind_unknown: 422,
  file_name_refused: 422,
  upload_broken_off: 400,
  media_in_use: 409,
  // publication
  text_too_tangled: 422,
  article_not_ready: 422,
  article_not_publishable: 409,
  author_in_use: 409,
  preview_expired: 410,
  // talking back
  comments_closed: 409,
  comment_hidden: 409,
  comment_refused: 422,
  reviews_closed: 409,
  banned: 403,
  ban_exists: 409,
  // import
  import_malformed: 422,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS
export type ErrorDetails = Record<string, unknown>

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERROR_STATUS, code)
}

/** An expected refusal. Throwing it inside a verb rolls the transaction back. */
export class DomainError extends Error {
  override name = 'DomainError'

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code)
  }
}

/** A reason not to start, told to the operator in one sentence. */
export class StartupError extends Error {
  override name = 'StartupError'

  constructor(
    readonly exitMessage: string,
    options?: ErrorOptions,
  ) {
    super(exitMessage, options)
  }
}

/** Whether an error is the DomainError with this code, across bundles that each carry a copy of the class. */
export function isDomainError(error: unknown, code?: ErrorCode): error is DomainError {
  if (!(error instanceof Error) || error.name !== 'DomainError' || !('code' in error)) return false
  return code === undefined || error.code === code
}

export function isStartupError(error: unknown): error is StartupError {
  return error instanceof Error && error.name === 'StartupError'
}
