import type { ErrorCode, ErrorDetails } from '@/lib/errors'
import { waitingTime } from '@/lib/rate-limits'

type Sentence = string | ((details: ErrorDetails) => string)

/** What a person reads for each code: what happened and what to do. The type asks for every code. */
const sentences: Record<ErrorCode, Sentence> = {
  invalid_input: 'Some of this could not be understood. Please look at the marked fields.',
  malformed_request: 'The request could not be read.',
  unsupported_media_type: 'This content type is not understood here.',
  body_too_large: 'That is more than can be sent at once. Please send less.',
  not_found: 'This does not exist, or no longer does.',
  forbidden: 'You may not do this.',
  rate_limited: ({ retryAfterSeconds }) => {
    const wait = retryAfterSeconds ? waitingTime(Number(retryAfterSeconds)) : 'a moment'
    return `That was too often in a short time. Please wait ${wait} and try again.`
  },
  too_busy: 'The shop is very busy. Nothing was changed; please try again in a moment.',
  storage_full: 'The shop cannot save anything right now. Nothing was changed; please try later.',
  internal_error: 'Something went wrong on our side. Please try again.',
  idempotency_key_required: 'This request needs an Idempotency-Key header.',
  idempotency_key_reused: 'This Idempotency-Key was already used with another request.',
  idempotency_in_progress: 'A request with this Idempotency-Key is still being worked on.',
  precondition_failed: 'This has changed since you last saw it.',
  form_already_sent:
    'This form was sent already, with other contents. Please see what came of it before you send it again.',
  sign_in_required: 'Please sign in first.',
  bearer_invalid: 'This key or access token is unknown, has run out or was revoked.',
  sign_in_failed: 'The e-mail address or the password is not right.',
  second_factor_required: 'Please enter the code from your authenticator app first.',
  second_factor_wrong:
    'This code is not right. Codes change every 30 seconds; please try the current one.',
  second_factor_missing:
    'Your role needs a second factor. Please set up an authenticator app first.',
  second_factor_needed:
    'Your role needs a second factor, so it cannot be taken off. You can set up another app in its place.',
  step_up_required: 'Please confirm that it is you, then try again.',
  link_invalid: 'This link has been used already or is too old. Please ask for a new one.',
  password_too_short: 'Please choose a password of at least 8 characters.',
  password_too_long: 'Please choose a password of at most 256 characters.',
  password_too_common:
    'This password is among the most common ones and would be guessed. Please choose another.',
  password_wrong: 'This is not your password.',
  email_taken: 'This address belongs to another account.',
  email_unchanged: 'This is the address your account has already.',
  address_book_full: 'Your address book is full. Please remove an address first.',
  identity_failed:
    'Signing in that way did not work this time. Nothing was changed; please try again.',
  identity_declined: 'You did not finish signing in there. Nothing was changed.',
  identity_email_taken:
    'There is an account with this e-mail address already. Please sign in to it first, then link the two in your account.',
  identity_email_unverified:
    'We do not know this account yet, and its e-mail address is not confirmed there. Please sign up with your e-mail address instead.',
  identity_linked_elsewhere: 'That account is linked to another account here already.',
  last_way_in:
    'This is your only way to sign in. Please set a password or link another account first.',
  last_owner: 'This is the last owner. Please make somebody else an owner first.',
  role_in_use: ({ count }) =>
    count === 1
      ? 'One colleague still has this role. Please give them another one first.'
      : `${String(count)} colleagues still have this role. Please give them another one first.`,
  role_name_taken: 'There already is a role of this name.',
  role_built_in: 'This role comes with the shop and stays as it is. Please make one of your own.',
  owners_only: 'Only an owner can do this.',
  role_not_yours_to_give: 'You can only give, change and take away what you have yourself.',
  owner_exists: 'This shop has an owner already. Please sign in.',
  oneself: 'You cannot do this to yourself. Please ask a colleague.',
  slug_taken: 'This address is already taken.',
  sku_taken: 'This SKU is already taken.',
  duplicate_variant: 'There already is a variant with these options.',
  too_many_variants: ({ max, count }) =>
    `These options make ${count ?? 'too many'} variants; a product can have ${max ?? 500}.`,
  version_conflict: 'Somebody else has changed this in the meantime. Please look at it again.',
  out_of_stock: (details) => {
    const available = numberIn(details, 'available')
    const what = typeof details.title === 'string' ? `“${details.title}”` : 'this'
    if (available) return `Only ${available} left of ${what}.`
    return typeof details.title === 'string' ? `${what} is sold out.` : 'This is sold out.'
  },
  stock_too_low: (details) =>
    `Only ${numberIn(details, 'onHand') ?? 0} lie there, so no more can be taken away.`,
  cart_not_found: 'Your cart is empty or could not be found.',
  cart_closed: 'This cart has already been ordered.',
  cart_changed: 'Your cart was changed in another window. Here is what it holds now.',
  cart_empty: 'Your cart is empty.',
  cart_full: (details) => {
    const max = numberIn(details, 'max')
    return max ? `A cart holds at most ${max} different things.` : 'Your cart is full.'
  },
  quantity_too_large: (details) => {
    const max = numberIn(details, 'max')
    return max
      ? `You can order at most ${max} of this.`
      : 'That is more than can be ordered at once.'
  },
  variant_unavailable: 'This is no longer for sale.',
  code_unknown: 'We do not know this code. Please check how it is written.',
  code_not_started: 'This code is not valid yet.',
  code_expired: 'This code is no longer valid.',
  code_minimum_not_met: 'There is not enough in your cart for this code.',
  code_not_applicable: 'This code does not fit anything in your cart.',
  code_not_combinable: 'This code cannot be combined with your other discounts.',
  code_used_up: 'This code has been used up.',
  code_already_used: 'You have already used this code.',
  too_many_codes: 'You cannot enter any more codes.',
  promo_code_taken: 'This code already exists.',
  shipping_rates_overlap: 'Two of these rates would apply to the same parcel.',
  shipping_method_unavailable:
    'This way of delivery is not available for your order. Please choose another.',
  country_not_served: 'We do not deliver to this country.',
  contact_missing: 'Please tell us your e-mail address.',
  address_missing: 'Please tell us your address.',
  shipping_method_missing: 'Please choose how we should deliver.',
  payment_method_missing: 'Please choose how you want to pay.',
  payment_method_unavailable:
    'This way of paying is not available for your order. Please choose another.',
  quote_changed: 'The total has changed. Please check it before you order.',
  amount_too_large: 'This order is too large for the shop. Please contact us.',
  payment_declined: 'The payment was declined. Nothing was charged.',
  payment_paused: ({ retryAfterSeconds }) =>
    `Several payments were declined in a short time, so paying is paused here. Nothing was charged. Please try again in ${waitingTime(Number(retryAfterSeconds))}.`,
  payment_pending:
    'The payment service has not answered yet, so this has to wait. Please try again in a moment.',
  payment_not_retryable: 'This payment cannot be tried again.',
  event_signature_invalid: 'The signature of this message is wrong.',
  event_malformed: 'This message could not be read.',
  order_not_payable: 'This order can no longer be paid.',
  order_not_cancellable: 'This order can no longer be cancelled here. Please write to us.',
  order_status_changed: 'This order has changed in the meantime. Please look at it again.',
  order_not_refundable: 'Nothing of this order can be given back, because it was not placed.',
  order_not_fulfillable: 'This order can no longer be sent, because it does not stand any more.',
  order_not_paid: 'This order has not been paid, so it cannot be sent yet.',
  refund_empty: 'Please choose what is to be given back.',
  refund_amount_changed:
    'Nothing has gone back yet. Please look at the amount below, then confirm it.',
  refund_exceeds_paid: 'That is more than is left of what was paid.',
  quantity_exceeds_open: (details) => {
    const open = numberIn(details, 'open')
    return open ? `Only ${open} of these are left.` : 'None of these are left.'
  },
  payment_not_capturable: 'There is no money set aside for this order that could be taken.',
  capture_exceeds_authorized: 'That is more than was set aside.',
  payment_not_voidable: 'There is no money set aside for this order that could be let go.',
  payment_exceeds_due: 'That is more than is still to be paid.',
  job_not_dead: 'This job is at work again, or another one does the same already.',
  picture_unreadable: aboutFile(
    'This picture cannot be read. Please save it as JPEG, PNG or WebP.',
  ),
  picture_too_large: aboutFile(
    'This picture is larger than we can take. Please make it smaller and send it again.',
  ),
  picture_kind_unknown: aboutFile(
    'This is not a picture that we can take. Please send a JPEG, PNG, WebP, AVIF or GIF.',
  ),
  file_name_refused: ({ reason }) =>
    reason === 'length'
      ? 'The name of this file is too long. Please give it a shorter one.'
      : 'The name of this file has signs in it that hide what it is. Please rename it.',
  upload_broken_off: 'The upload was broken off. Nothing of it was kept; please send it again.',
  media_in_use: 'This picture is still shown somewhere. Take it out there first.',
  text_too_tangled:
    'This text is nested too deeply or repeats its marks too often to be laid out. Please make it simpler.',
  article_not_ready: 'Something is still missing before this can be published.',
  article_not_publishable: 'This cannot be published as it stands now.',
  author_in_use: 'Articles bear this name. Give them to somebody else first.',
  preview_expired: 'This preview link no longer works. Please ask for a new one.',
  comments_closed: 'Comments on this article are closed.',
  comment_hidden: 'This is no longer shown. Put it back to answer it.',
  comment_refused: 'This could not be taken. Please write it once more in a moment.',
  reviews_closed: 'Reviews are closed.',
  banned: 'Nothing can be sent from here any more.',
  ban_exists: 'This is banned already.',
  import_malformed: ({ missing, line, reason }) => {
    if (Array.isArray(missing)) return `This file lacks the columns ${missing.join(', ')}.`
    return `This file could not be read: line ${String(line)}: ${String(reason)}.`
  },
}

/** The sentence for a refusal; `details` are the ones that were thrown with the code. */
export function errorMessage(code: ErrorCode, details: ErrorDetails = {}): string {
  const sentence = sentences[code]
  return typeof sentence === 'string' ? sentence : sentence(details)
}

/** Where several files were sent, the sentence begins with the one it is about. */
function aboutFile(sentence: string): Sentence {
  return ({ fileName }) => (typeof fileName === 'string' ? `“${fileName}”: ${sentence}` : sentence)
}

function numberIn(details: ErrorDetails, name: string): number | undefined {
  const value = details[name]
  return typeof value === 'number' ? value : undefined
}
