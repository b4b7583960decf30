import Link from 'next/link'
import { findKeptForm, type PageSearch } from '@/app/_http/kept-form'
import { readAfterWrite } from '@/app/_http/read-after-write'
import { currentVisitor } from '@/app/_http/session'
import { foundOrMoved } from '@/app/_shop/found-or-moved'
import { slugOf } from '@/app/_shop/slug-of'
import { ReviewForm } from '@/components/talk/review-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { db } from '@/db/read'
import { findPurchase } from '@/domain/reviews/find-purchase'
import { findOwnReview, getReviewedProduct } from '@/domain/reviews/queries'
import { getSettings } from '@/domain/settings/queries'
import {
  productPath,
  productReviewPath,
  productReviewsAnchor,
  signInPath,
  signUpPath,
  withQuery,
} from '@/lib/paths'

interface ReviewPageProps {
  params: Promise<{ slug: string }>
  searchParams: PageSearch
}

/** Where a customer says what they think of a product; guests are led to sign in and back. */
export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const slug = await slugOf(params)
  const search = await searchParams
  const product = await foundOrMoved(
    productPath(slug),
    () => getReviewedProduct(db, slug),
    (moved) => withQuery(`${moved}/review`, search),
  )
  const { reviews } = await getSettings(db)
  return (
    <div className="page max-w-reading pb-24 pt-8 sm:pt-14">
      <p className="mb-3">
        <Link href={productReviewsAnchor(slug)} className="link text-15">
          {product.title}
        </Link>
      </p>
      <h1 className="mb-8 font-serif text-32 sm:text-42">What do you say of it?</h1>
      {reviews.isOpen ? (
        <Reviewing product={product} search={search} />
      ) : (
        <Notice signal="notice">No reviews are taken at the moment.</Notice>
      )}
    </div>
  )
}

interface ReviewingProps {
  product: { id: string; slug: string }
  search: Awaited<PageSearch>
}

async function Reviewing({ product, search }: ReviewingProps) {
  const { actor } = await currentVisitor()
  if (actor.kind === 'customer') {
    return <OwnReview product={product} userId={actor.userId} search={search} />
  }
  if (actor.kind !== 'staff') return <SignInFirst slug={product.slug} />
  return (
    <Notice signal="notice">
      You are signed in as a colleague. Reviews are for customers; you can answer them in the back
      office.
    </Notice>
  )
}

function SignInFirst({ slug }: { slug: string }) {
  const here = productReviewPath(slug)
  return (
    <div className="space-y-6">
      <p>Please sign in first, so that one customer has one review and can change it later.</p>
      <div className="flex flex-wrap gap-4">
        <ButtonLink look="primary" href={signInPath(here)}>
          Sign in
        </ButtonLink>
        <ButtonLink href={signUpPath(here)}>Open an account</ButtonLink>
      </div>
    </div>
  )
}

interface OwnReviewProps extends ReviewingProps {
  userId: string
}

async function OwnReview({ product, userId, search }: OwnReviewProps) {
  const { slug, id: productId } = product
  const { signedIn } = await currentVisitor()
  const own = await readAfterWrite((reader) => findOwnReview(reader, { userId, slug }))
  const isBuyer = (await findPurchase(db, { userId, productId })) !== undefined
  return (
    <div className="space-y-8">
      {own?.status === 'pending' && (
        <Notice signal="ok" title="We have your review." isLive={search.done === 'held'}>
          <p>Somebody here reads it before it appears.</p>
        </Notice>
      )}
      <ReviewForm
        slug={slug}
        own={own}
        name={signedIn?.account.name ?? ''}
        isBuyer={isBuyer}
        state={await findKeptForm('review', search)}
      />
    </div>
  )
}
