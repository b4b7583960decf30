import type {
  DiscountableCart,
  OfferedCode,
  PromotionOffer,
  Refusal,
} from '@/domain/promotions/offer'
import { refuseOffer } from '@/domain/promotions/refuse-offer'

export type EligibleOffer = { offer: PromotionOffer; code: OfferedCode | null }

/** An automatic promotion has no code; a code that nobody knows has no promotion. */
export type RefusedOffer = {
  promotionId: string | null
  name: string | null
  code: string | null
  reason: Refusal
}

type Situation = { cart: DiscountableCart; enteredCodes: readonly string[]; now: Date }

/**
 * Parts the offers into those that could apply and those that cannot, with the reason. Every entered code (normalised)
 * ends in exactly one of the two; a promotion that needs a code and got none is passed over in silence.
 * One code unlocks a promotion; a second one for the same promotion is not combinable, so it is not used up.
 */
export function sortOffers(
  offers: readonly PromotionOffer[],
  situation: Situation,
): { eligible: EligibleOffer[]; refused: RefusedOffer[] } {
  const eligible: EligibleOffer[] = []
  const refused: RefusedOffer[] = []
  const unknown = new Set(situation.enteredCodes)
  for (const offer of offers.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const entered = offer.codes
      .filter(({ code }) => unknown.delete(code))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
    if (offer.requiresCode && entered.length === 0) continue

    const reason = refuseOffer(offer, situation.cart, situation.now)
    const usable = reason ? undefined : entered.find((code) => code.refusal === null)
    if (!reason && (usable || !offer.requiresCode)) eligible.push({ offer, code: usable ?? null })
    for (const code of entered) {
      if (code === usable) continue
      refused.push(refusal(offer, code, reason ?? code.refusal ?? 'code_not_combinable'))
    }
    if (reason && entered.length === 0) refused.push(refusal(offer, null, reason))
  }
  for (const code of [...unknown].sort()) {
    refused.push({ promotionId: null, name: null, code, reason: 'code_unknown' })
  }
  return { eligible, refused }
}

export function refusal(
  offer: PromotionOffer,
  code: OfferedCode | null,
  reason: Refusal,
): RefusedOffer {
  return { promotionId: offer.id, name: offer.name, code: code?.code ?? null, reason }
}
