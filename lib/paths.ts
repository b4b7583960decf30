/**
 * The address of every page. Links, redirects, mails and the sitemap all ask here, so an address is
 * written once. Segments are encoded; nothing here knows the origin (`absoluteUrl` adds it).
 */

type Query = Record<string, string | number | readonly string[] | undefined>

const segment = encodeURIComponent

/** Appends the parameters that have a value; lists repeat their name. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one))
  }
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}

/** `origin` without a trailing slash, `path` with a leading one. */
export const absoluteUrl = (origin: string, path: string): string =>
  new URL(path, origin).toString()

export const homePath = (): string => '/'

export const productsPath = (query: Query = {}): string => withQuery('/products', query)
export const productPath = (slug: string, variantId?: string): string =>
  withQuery(`/products/${segment(slug)}`, { variant: variantId })

export const collectionsPath = (): string => '/collections'
export const collectionPath = (slug: string, query: Query = {}): string =>
  withQuery(`/collections/${segment(slug)}`, query)

/** `type`: only articles; else everything. */
export const searchPath = (query?: string, page?: number, type?: 'articles'): string =>
  withQuery('/search', { q: query, type, page: page === 1 ? undefined : page })

export const pagePath = (slug: string): string => `/pages/${segment(slug)}`

export const articlesPath = (page = 1): string =>
  withQuery('/articles', { page: page === 1 ? undefined : page })
export const articlePath = (slug: string): string => `/articles/${segment(slug)}`
/** All titles of a year, by default the latest. */
export const articleArchivePath = (year?: number): string =>
  withQuery('/articles/archive', { year })
export const tagsPath = (): string => '/tags'
export const tagPath = (slug: string, page = 1): string =>
  withQuery(`/tags/${segment(slug)}`, { page: page === 1 ? undefined : page })
export const authorsPath = (): string => '/authors'
export const authorPath = (slug: string, page = 1): string =>
  withQuery(`/authors/${segment(slug)}`, { page: page === 1 ? undefined : page })
/** Feeds: of everything, of a tag, of an author. */
export type FeedKind = 'rss.xml' | 'atom.xml' | 'feed.json'
export const feedPath = (kind: FeedKind): string => `/${kind}`
export const tagFeedPath = (slug: string, kind: FeedKind): string => `${tagPath(slug)}/${kind}`
export const authorFeedPath = (slug: string, kind: FeedKind): string =>
  `${authorPath(slug)}/${kind}`
/** A draft as whoever has the link may read it. */
export const previewPath = (token: string): string => `/preview/${segment(token)}`

/** Form targets of readers; they answer 303. */
export const articleRatingPath = (slug: string): string => `${articlePath(slug)}/rating`
/** The page of a form that came back, or of an answer to a comment; it posts to `articleCommentsPath`. */
export const articleCommentPath = (slug: string, parentId?: string): string =>
  withQuery(`${articlePath(slug)}/comment`, { to: parentId })
export const articleCommentsPath = (slug: string): string => `${articlePath(slug)}/comments`
/** The article at a page of its comments. */
export const articleTalkPath = (slug: string, page = 1): string =>
  `${withQuery(articlePath(slug), { comments: page === 1 ? undefined : page })}#comments`
export const commentAnchor = (slug: string, commentId: string, page = 1): string =>
  `${withQuery(articlePath(slug), { comments: page === 1 ? undefined : page })}#${segment(commentId)}`
/** Ends the mails about answers. */
export const commentMailsOffPath = (token: string): string => `/comments/mails/${segment(token)}`
export const commentMailsSwitchPath = (token: string): string =>
  `${commentMailsOffPath(token)}/switch`
export const productReviewPath = (slug: string): string => `/products/${segment(slug)}/review`
/** The product at its reviews, in this order. */
export const productReviewsAnchor = (
  slug: string,
  query: { reviews?: string; reviewPage?: number } = {},
): string => `${withQuery(productPath(slug), query)}#reviews`
export const productReviewsPath = (slug: string): string => `/products/${segment(slug)}/reviews`

export const cartPath = (): string => '/cart'
/** Form targets of the cart; they answer 303. */
export const cartLinesPath = (): string => '/cart/lines'
export const cartLinePath = (lineId: string): string => `/cart/lines/${segment(lineId)}`
export const cartLineRemovalPath = (lineId: string): string => `${cartLinePath(lineId)}/removal`
export const cartNotePath = (): string => '/cart/note'
export const cartCodesPath = (): string => '/cart/codes'
export const cartCodeRemovalPath = (codeId: string): string =>
  `/cart/codes/${segment(codeId)}/removal`
/** Places within the cart that a form leads back to. */
export const cartLineAnchor = (lineId: string): string => `/cart#${segment(lineId)}`
export const cartCodeAnchor = (): string => '/cart#code'

export const checkoutPath = (): string => '/checkout'
/** The page of a step; its form posts to `checkoutFormPath`. */
export const checkoutStepPath = (step: string): string => `/checkout/${segment(step)}`
export const checkoutFormPath = (step: string): string => `/checkout/${segment(step)}/choice`
export const placeOrderPath = (): string => '/checkout/place'
/** The guest's order page: the token is the only key to it. */
export const orderPath = (token: string): string => `/orders/${segment(token)}`
export const orderConfirmationPath = (token: string): string => `/orders/${segment(token)}/thanks`
/** Form targets of the order page; they answer 303. */
export const orderPaymentPath = (token: string): string => `/orders/${segment(token)}/payment`
export const orderCancellationPath = (token: string): string =>
  `/orders/${segment(token)}/cancellation`
/** Where a payment provider sends the customer back to. */
export const paymentReturnPath = (token: string): string => `/orders/${segment(token)}/return`
export const paymentPath = (reference: string): string => `/pay/${segment(reference)}`
/** The end of the way for a customer who closes the window after paying. */
export const paymentLeftPath = (reference: string): string => `/pay/${segment(reference)}/left`
export const paymentOutcomePath = (reference: string): string =>
  `/pay/${segment(reference)}/outcome`

export const signInPath = (to?: string): string => withQuery('/sign-in', { to })
/** `by`: what is asked for, where it is not the first choice. */
export const secondFactorPath = (to?: string, by?: string): string =>
  withQuery('/sign-in/second-factor', { to, by })
/** Where somebody signed in proves again who they are. */
export const stepUpPath = (to?: string, by?: string): string =>
  withQuery('/sign-in/again', { to, by })
/** Where a link to sign in is asked for, and where the mailed one leads. */
export const linkRequestPath = (to?: string): string => withQuery('/sign-in/link', { to })
export const signInLinkPath = (token: string): string => withQuery('/sign-in/link/open', { token })
export const signOutPath = (): string => '/sign-out'
export const signUpPath = (to?: string): string => withQuery('/sign-up', { to })
export const signUpLinkPath = (token: string): string =>
  withQuery('/sign-up/confirmation', { token })
export const resetPasswordPath = (): string => '/reset-password'
export const passwordLinkPath = (token: string): string =>
  withQuery('/reset-password/new', { token })
/** Says that a mail is on its way; the same whether it is. */
export const signUpSentPath = (): string => '/sign-up/sent'
export const linkSentPath = (): string => '/sign-in/link/sent'
export const resetSentPath = (): string => '/reset-password/sent'
/** Form targets of these pages; they answer 303. */
export const signInFormPath = (): string => '/sign-in/attempt'
export const secondFactorFormPath = (): string => '/sign-in/second-factor/code'
export const stepUpFormPath = (): string => '/sign-in/again/proof'
export const linkRequestFormPath = (): string => '/sign-in/link/request'
export const signInLinkFormPath = (): string => '/sign-in/link/session'
export const signOutFormPath = (): string => '/sign-out/request'
export const signUpFormPath = (): string => '/sign-up/request'
export const signUpLinkFormPath = (): string => '/sign-up/account'
export const resetPasswordFormPath = (): string => '/reset-password/request'
export const passwordLinkFormPath = (): string => '/reset-password/password'
/** The one-time pages: of the first owner, and of an invited colleague. */
export const setUpPath = (token: string): string => withQuery('/setup', { token })
export const setUpFormPath = (): string => '/setup/owner'
export const invitationPath = (token: string): string => withQuery('/invitation', { token })
export const invitationFormPath = (): string => '/invitation/acceptance'
/** Where the way to an identity provider begins, and where the provider sends the visitor back to. */
export const identityStartPath = (provider: string): string =>
  `/sign-in/identities/${segment(provider)}`
export const identityCallbackPath = (provider: string): string =>
  `/api/auth/callback/${segment(provider)}`
/** The page of linked accounts, of a customer or a colleague; its forms post below it. */
export const identitiesPath = (): string => '/account/identities'
export const ownIdentitiesPath = (): string => '/admin/me/identities'
export const identityLinkPath = (room: string): string => `${room}/links`
export const identityRemovalPath = (room: string, identityId: string): string =>
  `${room}/${segment(identityId)}/removal`
export const accountPath = (room = ''): string => (room ? `/account/${room}` : '/account')
export const accountOrdersPath = (after?: string): string => withQuery('/account/orders', { after })
export const accountOrderPath = (orderId: string): string => `/account/orders/${segment(orderId)}`
export const newAddressPath = (): string => '/account/addresses/new'
export const addressPath = (addressId: string): string => `/account/addresses/${segment(addressId)}`
/** Where the links of a change of address lead. */
export const emailChangePath = (token: string): string => withQuery('/email-change', { token })
/** Form targets of the account; they answer 303. */
export const reorderPath = (orderId: string): string => `${accountOrderPath(orderId)}/reorder`
export const newAddressFormPath = (): string => '/account/addresses/new/content'
export const addressFormPath = (addressId: string): string => `${addressPath(addressId)}/content`
export const addressRemovalPath = (addressId: string): string => `${addressPath(addressId)}/removal`
export const addressDefaultPath = (addressId: string): string => `${addressPath(addressId)}/default`
export const sessionRemovalPath = (sessionId: string): string =>
  `/account/sessions/${segment(sessionId)}/removal`
export const otherSessionsRemovalPath = (): string => '/account/sessions/others/removal'
export const profileFormPath = (): string => '/account/profile/content'
export const newsFormPath = (): string => '/account/profile/news'
export const passwordFormPath = (): string => '/account/password/change'
export const emailFormPath = (): string => '/account/email/change'
export const accountExportPath = (): string => '/account/privacy/file'
export const accountClosurePath = (): string => '/account/privacy/closure'
/** After an account was deleted. */
export const goodbyePath = (): string => '/goodbye'
export const emailChangeFormPath = (): string => '/email-change/confirmation'
export const adminPath = (room = '', query: Query = {}): string =>
  withQuery(room ? `/admin/${room}` : '/admin', query)
/** An order in the back office, a page below it, or the target of one of its forms. */
export const adminOrderPath = (orderId: string, part = ''): string =>
  adminPath(`orders/${segment(orderId)}${part && `/${part}`}`)

/** The rooms of what readers and customers answer, and the targets of their forms. */
export const adminCommentsPath = (query: Query = {}): string => adminPath('comments', query)
export const adminCommentPath = (commentId: string, place = ''): string =>
  adminPath(`comments/${segment(commentId)}${place && `/${place}`}`)
export const adminReviewsPath = (query: Query = {}): string => adminPath('reviews', query)
export const adminReviewPath = (reviewId: string, place = ''): string =>
  adminPath(`reviews/${segment(reviewId)}${place && `/${place}`}`)
export const adminBansPath = (): string => adminPath('comments/bans')
export const adminBanLiftingPath = (banId: string): string =>
  adminPath(`comments/bans/${segment(banId)}/lifting`)

export const adminProductsPath = (query: Query = {}): string => adminPath('products', query)
export const newProductPath = (): string => adminPath('products/new')
/** Form targets of the room of products; they answer 303. */
export const newProductFormPath = (): string => adminPath('products/new/draft')
export const productSelectionPath = (): string => adminPath('products/selection')
export const adminCollectionsPath = (query: Query = {}): string => adminPath('collections', query)
/** The page of a collection in the back office (`new` for the next one), or a place below it. */
export const adminCollectionPath = (id: string, place = '', query: Query = {}): string =>
  adminPath(`collections/${segment(id)}${place && `/${place}`}`, query)
/** The page of a product in the back office, or a place below it. */
export const adminProductPath = (id: string, place = '', query: Query = {}): string =>
  adminPath(`products/${segment(id)}${place && `/${place}`}`, query)

export const adminMediaPath = (query: Query = {}): string => adminPath('media', query)
/** A picture of the library, or a place below it. */
export const adminMediumPath = (mediaId: string, place = '', query: Query = {}): string =>
  adminPath(`media/${segment(mediaId)}${place && `/${place}`}`, query)
/** Where pictures are sent to: a form gets 303, whoever accepts JSON gets that. */
export const mediaUploadsPath = (): string => adminPath('media/uploads')

/** What is written here: the rooms of the two are alike. */
type TextKind = 'article' | 'page'
const textRoom = (kind: TextKind): string => (kind === 'page' ? 'pages' : 'articles')
/** The list of articles or of pages in the back office. */
export const adminTextsPath = (kind: TextKind, query: Query = {}): string =>
  adminPath(textRoom(kind), query)
/** Where an article or a page is written, or a place below it. */
export const adminTextPath = (kind: TextKind, id: string, place = '', query: Query = {}): string =>
  adminPath(`${textRoom(kind)}/${segment(id)}${place && `/${place}`}`, query)
/** Targets of the forms and scripts of both; they answer 303 or JSON. */
export const newTextFormPath = (): string => adminPath('articles/new/draft')
export const textDoorPath = (id: string, door: string): string =>
  adminPath(`articles/${segment(id)}/${door}`)
export const adminAuthorsPath = (query: Query = {}): string => adminPath('authors', query)
/** The page of an author in the back office (`new` for the next one), or a place below it. */
export const adminAuthorPath = (id: string, place = '', query: Query = {}): string =>
  adminPath(`authors/${segment(id)}${place && `/${place}`}`, query)
/** What the publication is like as a whole, and the menus of the shop. */
export const adminPublicationPath = (query: Query = {}): string => adminPath('publication', query)
export const publicationFormPath = (form: 'settings' | 'menus'): string =>
  adminPath(`publication/${form}`)

/** Segments of letters, digits, `-`, `_` and `.`, none beginning with a dot: safe as a file name and in an address. */
export const MEDIA_KEY_PATTERN = /^[A-Za-z0-9][\w-]*(?:\.\w+)*(?:\/[A-Za-z0-9][\w-]*(?:\.\w+)*)*$/

/** A stored file; its key carries the hash of its content, so it may be kept for ever. */
export const mediaPath = (key: string): string => `/media/${key}`

export const apiPath = (path: string): string => `/api/v1${path}`
