/** Carriers whose parcels can be followed by their number, and where. `#` stands for the number. */
const CARRIERS: Readonly<Record<string, string>> = {
  DHL: 'https://www.dhl.de/en/privatkunden/pakete-empfangen/verfolgen.html?piececode=#',
  DPD: 'https://tracking.dpd.de/status/en_US/parcel/#',
  GLS: 'https://gls-group.eu/track/#',
  Hermes: 'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation?barcode=#',
  UPS: 'https://www.ups.com/track?tracknum=#',
  FedEx: 'https://www.fedex.com/fedextrack/?trknbr=#',
  USPS: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=#',
  'Royal Mail': 'https://www.royalmail.com/track-your-item?trackNumber=#',
  PostNL: 'https://jouw.postnl.nl/track-and-trace/#',
  'Österreichische Post': 'https://www.post.at/sv/sendungsdetails?snr=#',
  'Swiss Post': 'https://service.post.ch/ekp-web/ui/entry/search/#',
}

/** For the list that a person chooses from; any other name may be written as well. */
export const carrierNames: readonly string[] = Object.keys(CARRIERS)

/** Where a parcel can be followed; empty for a carrier that we do not know, or without a number. */
export function trackingLink(carrier: string, trackingNumber: string): string {
  const known = carrierNames.find((name) => name.toLowerCase() === carrier.toLowerCase())
  if (!known || trackingNumber === '') return ''
  return CARRIERS[known]?.replace('#', encodeURIComponent(trackingNumber)) ?? ''
}
